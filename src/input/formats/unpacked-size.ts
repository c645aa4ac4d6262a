const ENTRY = Buffer.from('PK\x01\x02', 'latin1');

/**
 * What the archive's directory says that its texts come to: a small file may unpack to something without bounds.
 * Pictures are not unpacked.
 */
export function unpackedSize(zip: Buffer): number {
  let size = 0;
  for (let at = zip.indexOf(ENTRY); at !== -1 && at + 46 <= zip.length; at = zip.indexOf(ENTRY, at + 4)) {
    const name = zip.toString('latin1', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    if (/\.(?:xml|rels)$/i.test(name)) size += zip.readUInt32LE(at + 24);
  }
  return size;
}
