import type { WriteStream } from 'node:tty';

/** How far a run is. */
export interface Standing {
  readonly documents: number;
  /** Milliseconds since it began. */
  readonly elapsed: number;
  /** From 0 to 1, where the whole is known. */
  readonly share: number | null;
}

const BAR = 20;

/** '[#####               ] 25%  1,000 documents  50.0/s  1:00 left' */
export function progressLine({ documents, elapsed, share }: Standing): string {
  const rate = elapsed > 0 ? documents / (elapsed / 1000) : 0;
  const parts = [`${documents.toLocaleString('en')} documents`, `${rate.toFixed(1)}/s`];
  if (share === null) return parts.join('  ');
  const filled = Math.round(share * BAR);
  parts.unshift(`[${'#'.repeat(filled).padEnd(BAR)}] ${Math.floor(share * 100)}%`);
  if (share > 0 && share < 1) parts.push(`${clock((elapsed / share) * (1 - share))} left`);
  return parts.join('  ');
}

function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** Milliseconds between two drawings. */
const EVERY = 100;

/** Columns of a terminal that does not say. */
const DEFAULT_WIDTH = 80;

/** A line on a terminal that tells how far the run is. Whoever else writes to the terminal clears it first. */
export class Progress {
  readonly #terminal: WriteStream;
  readonly #started = performance.now();
  readonly #timer: NodeJS.Timeout;
  #documents = 0;
  #bytes = 0;
  #total: number | null = null;
  #shown = false;

  constructor(terminal: WriteStream) {
    this.#terminal = terminal;
    this.#timer = setInterval(() => this.#draw(), EVERY);
    this.#timer.unref();
  }

  /** How many bytes there are in all, once that is known. */
  expect(bytes: number | null): void {
    this.#total = bytes;
  }

  /** A document is done, of so many bytes. */
  done(bytes: number): void {
    this.#documents += 1;
    this.#bytes += bytes;
  }

  /** A document is left out, since an earlier run has done it. */
  skip(bytes: number): void {
    this.#bytes += bytes;
  }

  clear(): void {
    if (this.#shown) this.#terminal.write('\r\x1b[K');
    this.#shown = false;
  }

  /** Leaves the last word of it on the terminal. */
  end(): void {
    clearInterval(this.#timer);
    this.#total = null;
    this.#draw();
    this.#terminal.write('\n');
  }

  #draw(): void {
    const total = this.#total;
    const share = total === null || total === 0 ? null : Math.min(1, this.#bytes / total);
    const line = progressLine({
      documents: this.#documents,
      elapsed: performance.now() - this.#started,
      share,
    });
    this.#terminal.write(`\r\x1b[K${line.slice(0, (this.#terminal.columns || DEFAULT_WIDTH) - 1)}`);
    this.#shown = true;
  }
}
