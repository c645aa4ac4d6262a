// Files that the build puts into the bundle as base64 (`loader` in scripts/build.js).
declare module '*.bin' {
  const base64: string;
  export default base64;
}
