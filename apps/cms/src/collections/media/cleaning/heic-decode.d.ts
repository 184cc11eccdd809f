/** The package brings no types. */
declare module 'heic-decode' {
  type Decoded = { width: number; height: number; data: Uint8ClampedArray };
  type Picture = { width: number; height: number; decode: () => Promise<Decoded> };
  const heic: {
    (from: { buffer: Uint8Array }): Promise<Decoded>;
    all: (from: { buffer: Uint8Array }) => Promise<Picture[] & { dispose: () => void }>;
  };
  export default heic;
}
