/** Assembles the layer's kernel: node scripts/syntax/assemble.js writes src/syntax/kernel.bin from kernel.wat beside it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import createAssembler from 'wabt';

/** The bytes of a module of WebAssembly that a text says. */
export async function assemble(file) {
  const { parseWat } = await createAssembler();
  return Buffer.from(parseWat(file, readFileSync(file, 'utf8'), { simd: true }).toBinary({}).buffer);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync('src/syntax/kernel.bin', await assemble('src/syntax/kernel.wat'));
