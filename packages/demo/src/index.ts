export type * from './demo.ts';
export { readDemo } from './read-demo.ts';
