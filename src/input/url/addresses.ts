import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** An address that only this machine or this network can reach, or that is none of a public server. */
export function isPrivateAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return true;
  // 'process' reads an IPv4 address out of its IPv6 form, in which it would slip through.
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return true;
  // Other forms that have an IPv4 address in them, and whatever else may come to be, stand outside of 2000::/3.
  return parsed instanceof ipaddr.IPv6 && !parsed.match(GLOBAL_UNICAST);
}

/** All of IPv6 that is handed out to be reached from everywhere: https://www.iana.org/assignments/ipv6-address-space */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** A host as it stands in an address, where it is an address itself: IPv6 in brackets. */
export function addressIn(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? null : bare;
}

/** A name led to an address that may not be asked. */
export class PrivateAddress extends Error {
  constructor(readonly address: string) {
    super(`private address ${address}`);
  }
}

/**
 * Looks a name up and refuses what is private. The connection is made to the very address that was looked at, so
 * that a second answer of the name server cannot lead elsewhere.
 */
export const lookupRefusing =
  (isPrivate: (address: string) => boolean): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      const bad = addresses.find(({ address }) => isPrivate(address));
      if (bad) return callback(new PrivateAddress(bad.address), '');
      if (options.all) return callback(null, addresses);
      const [first] = addresses;
      return first
        ? callback(null, first.address, first.family)
        : callback(new Error(`no address of ${hostname}`), '');
    });
  };
