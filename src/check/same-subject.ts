/** 'Norvale' and 'the town' may be one, 'Norvale' and 'Brask' are two; one that is not known may be any. */
export const mayBeOne = (one: string | null, other: string | null): boolean =>
  one === null ||
  other === null ||
  one.includes(other) ||
  other.includes(one) ||
  PLACE.test(one) ||
  PLACE.test(other);

const PLACE = /^(?:town|city|village|county|state|country|district|island|borough)$/i;
