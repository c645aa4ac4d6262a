import { carriedOut, type Order, type Product } from './order.js';

/** What a worker thread runs. */
export default (order: Order): Promise<Product> => carriedOut(order);
