// One for all tabs of a browser, so that together they hold one connection.

import { Exchange } from './exchange.js';

const exchange = new Exchange();

self.onconnect = ({ ports: [port] }) => {
  const tell = (kind, value) => port.postMessage([kind, value]);
  port.onmessage = ({ data: [deed, value] }) => exchange[deed](tell, value);
};
