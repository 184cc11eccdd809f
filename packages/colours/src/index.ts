export { checkPair, nearestPair, usualPair, type Colours, type Fault } from './pair.ts';
export { contrast } from './contrast.ts';
export { asColour } from './hex.ts';
export { grounds } from './grounds.ts';
export { schemeOf, type Scheme, type SchemeColours } from './scheme.ts';
export { coloursCss, pageColoursCss } from './css.ts';
