export type { Bound, Change, Figure, FigureKind } from './figure.js';
