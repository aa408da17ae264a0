/** The line before the generated part of a README. */
export const startMarker = '<!-- generated:start -->';
/** The line after it. */
export const endMarker = '<!-- generated:end -->';

/** A README with its generated part replaced; undefined when it does not have each marker once, in order. */
export const spliceReadme = (readme: string, generated: string): string | undefined => {
  const [before, rest, ...moreStarts] = readme.split(startMarker);
  if (before === undefined || rest === undefined || moreStarts.length > 0) return undefined;
  const [, after, ...moreEnds] = rest.split(endMarker);
  if (after === undefined || moreEnds.length > 0) return undefined;
  return `${before}${startMarker}\n\n${generated}\n\n${endMarker}${after}`;
};
