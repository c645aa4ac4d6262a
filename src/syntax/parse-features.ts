import { mix } from './hashing.js';
import type { State } from './state.js';

export const MOVE_FEATURES = 100;
/** What stands for no word, at the place behind the last. */
export const NONE_WORD = 77;
export const NONE_TAG = 60;

const gap = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 12 ? 6 : distance < 20 ? 7 : 8;

const upToTwo = (count: number): number => Math.min(count, 2);

/** Writes the hashes of what the next move is chosen by into `out`, and gives their number. */
export function moveFeatures(out: Int32Array, state: State): number {
  const {
    stack,
    depth,
    front,
    length,
    word,
    tag,
    group,
    frames,
    quoted,
    marks,
    commas,
    verbs,
    left,
    right,
    leftKinds,
    rightKinds,
  } = state;
  // No word is the place behind the last, whose values say so.
  const none = length;
  const s0 = depth > 0 ? (stack[depth - 1] as number) : none;
  const s1 = depth > 1 ? (stack[depth - 2] as number) : none;
  const s2 = depth > 2 ? (stack[depth - 3] as number) : none;
  const b0 = front < length ? front : none;
  const b1 = front + 1 < length ? front + 1 : none;
  const b2 = front + 2 < length ? front + 2 : none;
  const s0w = word[s0] as number;
  const s0t = tag[s0] as number;
  const s1w = word[s1] as number;
  const s1t = tag[s1] as number;
  const b0w = word[b0] as number;
  const b0t = tag[b0] as number;
  const b1w = word[b1] as number;
  const b1t = tag[b1] as number;
  const s0l = left[s0] as number;
  const s0r = right[s0] as number;
  const s1l = left[s1] as number;
  const s1r = right[s1] as number;
  const b0l = left[b0] as number;
  const s0lk = leftKinds[s0] as number;
  const s0rk = rightKinds[s0] as number;
  const s1lk = leftKinds[s1] as number;
  const s1rk = rightKinds[s1] as number;
  const b0lk = leftKinds[b0] as number;
  const s0f = frames[s0] as number;
  const s1f = frames[s1] as number;
  const b0f = frames[b0] as number;
  const s0lt = tag[s0l] as number;
  const s0rt = tag[s0r] as number;
  const s1lt = tag[s1l] as number;
  const s1rt = tag[s1r] as number;
  const b0lt = tag[b0l] as number;
  const s0lw = word[s0l] as number;
  const s0rw = word[s0r] as number;
  const s1rw = word[s1r] as number;
  const b0lw = word[b0l] as number;
  const apart = s0 === none || b0 === none;
  const below = s1 === none || s0 === none;
  const d0 = apart ? 9 : gap(b0 - s0);
  const d1 = below ? 9 : gap(s0 - s1);
  const q0 = apart ? 2 : quoted[s0] === quoted[b0] ? 0 : 1;
  const q1 = below ? 2 : quoted[s1] === quoted[s0] ? 0 : 1;
  const c0 = apart ? 3 : upToTwo((commas[b0] as number) - (commas[s0] as number));
  const c1 = below ? 3 : upToTwo((commas[s0] as number) - (commas[s1] as number));
  const v0 = apart ? 3 : upToTwo((verbs[b0] as number) - (verbs[s0] as number));
  const mb0 = marks[b0] as number;
  const mb1 = marks[b1] as number;
  const ms0 = marks[s0] as number;
  const after0 = apart ? 3 : (marks[s0 + 1] as number);
  const after1 = below ? 3 : (marks[s1 + 1] as number);
  const ahead = upToTwo((verbs[length] as number) - (verbs[b0] as number));
  const s0g = group[s0] as number;
  const s1g = group[s1] as number;
  const b0g = group[b0] as number;
  const b1g = group[b1] as number;
  const ggg = mix(mix(mix(4, s1g), s0g), b0g);
  const gg = mix(mix(5, s0g), b0g);
  const hasSubject = b0lk & 1;
  const st = mix(mix(1, s0t), b0t);
  const ss = mix(mix(2, s1t), s0t);
  const sb = mix(mix(3, s1t), b0t);
  const sss = mix(ss, b0t);
  let k = 0;
  out[k++] = mix(0x201, s0w);
  out[k++] = mix(mix(0x202, s0w), s0t);
  out[k++] = mix(mix(0x203, s0t), s0lk);
  out[k++] = mix(mix(0x204, b0w), b0t);
  out[k++] = mix(0x205, b0w);
  out[k++] = mix(mix(0x206, s1w), s1t);
  out[k++] = mix(0x207, s1w);
  out[k++] = mix(mix(0x208, b1w), b1t);
  out[k++] = mix(0x209, b1t);
  out[k++] = mix(0x20a, st);
  out[k++] = mix(mix(mix(0x20b, s0w), s0t), mix(b0w, b0t));
  out[k++] = mix(mix(0x20c, s0w), st);
  out[k++] = mix(mix(0x20d, b0w), st);
  out[k++] = mix(mix(0x20e, s0w), b0w);
  out[k++] = mix(mix(0x20f, st), b1t);
  out[k++] = mix(0x211, ss);
  out[k++] = mix(mix(0x212, s1w), ss);
  out[k++] = mix(mix(0x213, s0w), ss);
  out[k++] = mix(mix(0x214, s1w), s0w);
  out[k++] = mix(0x215, sss);
  out[k++] = mix(0x218, sb);
  out[k++] = mix(mix(0x219, s1w), b0w);
  out[k++] = mix(mix(0x21a, s1w), sss);
  out[k++] = mix(mix(0x21b, s0w), sss);
  out[k++] = mix(mix(0x21c, b0w), sss);
  out[k++] = mix(mix(0x21d, s0w), mix(b0t, b1t));
  out[k++] = mix(mix(0x21e, st), s0lt);
  out[k++] = mix(mix(0x21f, st), s0rt);
  out[k++] = mix(mix(0x220, st), b0lt);
  out[k++] = mix(mix(0x221, ss), s1rt);
  out[k++] = mix(mix(0x222, ss), s1lt);
  out[k++] = mix(mix(0x223, ss), s0lt);
  out[k++] = mix(mix(0x224, ss), s0rt);
  out[k++] = mix(mix(0x225, st), s0lk);
  out[k++] = mix(mix(0x226, st), s0rk);
  out[k++] = mix(mix(0x227, st), b0lk);
  out[k++] = mix(mix(0x228, s0w), s0rk);
  out[k++] = mix(mix(0x229, s0w), mix(s0rk, b0t));
  out[k++] = mix(mix(0x22a, ss), s1rk);
  out[k++] = mix(mix(0x22b, s1w), mix(s1rk, s0t));
  out[k++] = mix(mix(0x22c, ss), mix(s1lk, s1rk));
  out[k++] = mix(mix(0x22d, ss), s0lk);
  out[k++] = mix(mix(0x22e, sss), s0lk);
  out[k++] = mix(mix(0x22f, sss), s0rk);
  out[k++] = mix(mix(0x230, st), d0);
  out[k++] = mix(mix(0x231, ss), d1);
  out[k++] = mix(mix(0x232, s0w), d0);
  out[k++] = mix(mix(0x233, s1w), d1);
  out[k++] = mix(mix(0x234, st), mix(q0, c0));
  out[k++] = mix(mix(0x235, ss), mix(q1, c1));
  out[k++] = mix(mix(0x236, sss), mix(c0, c1));
  out[k++] = mix(mix(0x237, sss), mix(q0, q1));
  out[k++] = mix(mix(0x238, st), v0);
  out[k++] = mix(mix(0x23a, s1f), sss);
  out[k++] = mix(mix(0x23b, s1f), mix(ss, s0lk));
  out[k++] = mix(mix(0x23c, s1f), mix(mix(ss, s1rk), mix(c1, q1)));
  out[k++] = mix(mix(0x23d, b0f), mix(st, s0lk));
  out[k++] = mix(mix(0x23e, s0f), mix(st, s0rk));
  out[k++] = mix(mix(0x23f, s0lw), mix(ss, b0t));
  out[k++] = mix(mix(0x240, b0lw), mix(s0w, b0t));
  out[k++] = mix(mix(0x241, s0rw), st);
  out[k++] = mix(mix(0x242, s1rw), ss);
  out[k++] = mix(mix(0x243, b1w), st);
  out[k++] = mix(mix(0x244, b0lw), st);
  out[k++] = mix(mix(0x246, s0lw), mix(s1w, s0t));
  out[k++] = mix(mix(0x247, mb0), st);
  out[k++] = mix(mix(0x248, mb0), sss);
  out[k++] = mix(mix(0x249, ms0), ss);
  out[k++] = mix(mix(0x24a, after0), mix(st, mb0));
  out[k++] = mix(mix(0x24b, after1), mix(ss, ms0));
  out[k++] = mix(mix(0x24c, mb1), mix(st, b1t));
  out[k++] = mix(mix(0x24d, ahead), st);
  out[k++] = mix(mix(0x24e, ahead), sss);
  out[k++] = mix(mix(0x24f, ahead), mix(st, b0lw));
  out[k++] = mix(mix(0x250, ahead), mix(mb0, st));
  out[k++] = mix(mix(0x251, ahead), mix(s0lk, mix(st, b0lk)));
  out[k++] = mix(0x260, ggg);
  out[k++] = mix(mix(0x261, ggg), b1g);
  out[k++] = mix(mix(0x262, group[s2] as number), ggg);
  out[k++] = mix(mix(0x263, gg), mix(b1g, group[b2] as number));
  out[k++] = mix(mix(0x264, ggg), mix(b1g, group[s2] as number));
  out[k++] = mix(mix(0x265, ggg), mix(hasSubject, ahead));
  out[k++] = mix(mix(0x266, gg), mix(hasSubject, after0));
  out[k++] = mix(mix(0x267, gg), mix(mix(b0lw, after0), ahead));
  out[k++] = mix(mix(0x268, ggg), mix(mb0, after0));
  out[k++] = mix(mix(0x269, ggg), mix(c0, q0));
  out[k++] = mix(mix(0x26a, ggg), mix(s0lk & 1, s1rk));
  out[k++] = mix(mix(0x26b, gg), mix(s0lk, s0rk));
  out[k++] = mix(mix(0x26c, s1w), mix(s0g, b0g));
  out[k++] = mix(mix(0x26d, s0w), mix(s1g, b0g));
  out[k++] = mix(mix(0x26e, b0w), mix(s1g, s0g));
  out[k++] = mix(mix(0x26f, s1f), mix(ggg, mix(s0lk & 1, s0lw)));
  return k;
}

export const ARC_FEATURES = 32;

/** Writes the hashes of what an arc's relation is told by. */
export function arcFeatures(out: Int32Array, state: State, head: number, child: number): number {
  const { word, tag, left, right, leftKinds, rightKinds, length } = state;
  const root = head >= length;
  const none = length;
  const direction = child < head ? 1 : 2;
  const hw = word[head] as number;
  const ht = tag[head] as number;
  const cw = word[child] as number;
  const ct = tag[child] as number;
  const pair = mix(mix(direction, ht), ct);
  const kinds = root ? 0 : direction === 1 ? (leftKinds[head] as number) : (rightKinds[head] as number);
  const other = root ? 0 : direction === 1 ? (rightKinds[head] as number) : (leftKinds[head] as number);
  const lw = word[left[child] as number] as number;
  const rw = word[right[child] as number] as number;
  const clk = leftKinds[child] as number;
  const crk = rightKinds[child] as number;
  const frames = state.frames[head] as number;
  const before = child > 0 ? child - 1 : none;
  const after = child + 1;
  const beforeHead = head > 0 ? head - 1 : none;
  const afterHead = head < length ? head + 1 : none;
  const from = Math.min(head, child);
  const to = Math.max(head, child);
  const commas = root ? 3 : upToTwo((state.commas[to] as number) - (state.commas[from] as number));
  const quoted = root ? 2 : state.quoted[from] === state.quoted[to] ? 0 : 1;
  let k = 0;
  out[k++] = mix(0x301, pair);
  out[k++] = mix(mix(0x302, pair), hw);
  out[k++] = mix(mix(0x303, pair), cw);
  out[k++] = mix(mix(0x304, hw), mix(cw, direction));
  out[k++] = mix(mix(0x305, cw), mix(direction, ct));
  out[k++] = mix(mix(0x306, hw), mix(direction, ct));
  out[k++] = mix(mix(0x307, pair), clk);
  out[k++] = mix(mix(0x308, pair), crk);
  out[k++] = mix(mix(0x309, pair), kinds);
  out[k++] = mix(mix(0x30a, pair), mix(kinds, other));
  out[k++] = mix(mix(0x30b, pair), lw);
  out[k++] = mix(mix(0x30c, pair), mix(lw, hw));
  out[k++] = mix(mix(0x30d, pair), gap(to - from));
  out[k++] = mix(mix(0x30e, pair), mix(commas, quoted));
  out[k++] = mix(mix(0x30f, pair), mix(tag[before] as number, tag[after] as number));
  out[k++] = mix(mix(0x310, pair), tag[before] as number);
  out[k++] = mix(mix(0x311, pair), tag[after] as number);
  out[k++] = mix(mix(0x312, pair), mix(tag[beforeHead] as number, tag[afterHead] as number));
  out[k++] = mix(mix(0x313, pair), frames);
  out[k++] = mix(mix(0x314, pair), mix(frames, clk));
  out[k++] = mix(mix(0x315, pair), mix(mix(frames, kinds), clk));
  out[k++] = mix(mix(0x316, pair), mix(clk, kinds));
  out[k++] = mix(mix(0x317, hw), mix(clk, pair));
  out[k++] = mix(mix(0x318, pair), rw);
  out[k++] = mix(mix(0x319, cw), mix(kinds, direction));
  out[k++] = mix(mix(0x31a, hw), mix(kinds, pair));
  out[k++] = mix(mix(0x31b, word[before] as number), pair);
  out[k++] = mix(mix(0x31c, word[after] as number), pair);
  out[k++] = mix(mix(0x31d, state.marks[child] as number), pair);
  out[k++] = mix(mix(0x31e, state.marks[after] as number), pair);
  out[k++] = mix(mix(0x31f, state.marks[child] as number), mix(pair, clk));
  return k;
}
