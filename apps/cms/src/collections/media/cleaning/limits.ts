/** Pixels of a picture that is taken: what the largest telephones make fits, a bomb does not. */
export const mostPixels = 120_000_000;

/** HEIC is decoded whole, at four bytes a pixel. */
export const mostHeicPixels = 60_000_000;

/** Objects of a PDF; a book of several hundred pages has some ten thousand. */
export const mostPdfObjects = 300_000;

/** Bytes that one stream of a PDF may unpack to, and all that had to be unpacked together. */
export const mostUnpacked = { one: 64_000_000, all: 1_000_000_000 };

/** Milliseconds for what runs in a worker. */
export const longestJob = 60_000;

/** Megabytes of JavaScript objects in a worker. */
export const largestHeap = 1_024;
