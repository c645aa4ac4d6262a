/** States by their abbreviations after a politician's name, '(D-Mass.)', lower case without full stops. */
export const US_STATES: ReadonlyMap<string, string> = new Map(
  (
    'ala:alabama ak:alaska ariz:arizona az:arizona ark:arkansas calif:california ca:california colo:colorado ' +
    'conn:connecticut ct:connecticut del:delaware fla:florida fl:florida ga:georgia hi:hawaii ill:illinois ' +
    'il:illinois ind:indiana kan:kansas ks:kansas ky:kentucky la:louisiana md:maryland mass:massachusetts ' +
    'ma:massachusetts mich:michigan mi:michigan minn:minnesota mn:minnesota miss:mississippi mo:missouri ' +
    'mont:montana mt:montana neb:nebraska nev:nevada nv:nevada n.h:new-hampshire nh:new-hampshire n.j:new-jersey ' +
    'nj:new-jersey n.m:new-mexico nm:new-mexico n.y:new-york ny:new-york n.c:north-carolina nc:north-carolina ' +
    'n.d:north-dakota oh:ohio okla:oklahoma ore:oregon or:oregon pa:pennsylvania r.i:rhode-island ' +
    'ri:rhode-island s.c:south-carolina sc:south-carolina s.d:south-dakota tenn:tennessee tn:tennessee tex:texas ' +
    'tx:texas vt:vermont va:virginia wash:washington wa:washington w.va:west-virginia wv:west-virginia ' +
    'wis:wisconsin wi:wisconsin wyo:wyoming'
  )
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);
