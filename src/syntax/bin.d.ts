// Files that the build puts into the bundle as base64 (`loader` in scripts/build.js).
declare module '*.bin' {
  const base64: string;
  export default base64;
}

// Every platform has it, and no list of types that all of them share.
declare function atob(base64: string): string;
