/** Parts that the widest operations select. */
export const fragments = `
  fragment Text on Localized { zh en }
  fragment Source on Sourced { value status source { ...Text } reason { ...Text } }
  fragment Place on Division { code name shortName english level longitude latitude parent { code name level } }
  fragment Standing on EvaluationSummary {
    verdict provisional known needed met total evaluatedAt standard { key title { ...Text } }
  }
  fragment ClusterRow on Cluster {
    id name demonstration leadingIndustry industryCode niche source figureCount prefecture { ...Place }
    counties { lead outputShare division { ...Place } } latestEvaluation(standard: $standard) { ...Standing }
  }
  fragment Revision on FigureRevision {
    id label { ...Text } value unit text { ...Text } concept { ...Text } scope { ...Text } period year yearInferred qualifier
    confidence source note recordedAt recordedBy inUse unusedReason { ...Text } county { code } supersedes
  }
  fragment Figures on Cluster {
    figures {
      item { key unit kind title { ...Text } } county { code }
      points {
        period year conflicting chosen { ...Revision } revisions { ...Revision }
        choices { chosenAt chosenBy reason { ...Text } revision { id value unit } }
      }
    }
    unusedFigures { ...Revision }
  }
  fragment Titled on Cluster {
    titleCounts { kind title { ...Text } enterprises }
    incidents { id date source closedOn description kind { ...Text } grade { ...Text } enterprise { id name } }
    recognitions { text level year batch proposed source note }
  }
  fragment Aspects on Evaluation {
    id verdict provisional known needed met total evaluatedAt evaluatedBy referenceDate referenceYear receiptHash
    standard { key title { ...Text } document { ...Text } }
    criteria {
      verdict provisional met total warnings known needed criterion { key hash basis title { ...Text } }
    }
  }
  fragment Asked on Requirement {
    key force group operator sentence { ...Text } clause { ...Text } variant { ...Source }
    threshold { status value unit text { ...Text } source { ...Text } reason { ...Text } }
    parameters { key title { ...Text } text { ...Text } value { ...Source } }
  }
  fragment Judged on RequirementResult {
    verdict provisional value { ...Text } sentence { ...Text } requirement { ...Asked } metric { key unit help { ...Text } }
  }
  fragment Explained on Explanation {
    formula { ...Text } filledFormula { ...Text } variant { ...Text } gapCount gaps { ...Text }
    steps { depth text { ...Text } value { ...Text } } yearly { year value text { ...Text } } series { year value item { key } }
    figures { period value unit source text { ...Text } item { key title { ...Text } } revision { id source recordedAt } }
    alternatives { verdict variant { ...Text } value { ...Text } sentence { ...Text } formula { ...Text } }
    parameters { key }
  }
  fragment Member on RosterMember {
    leadingIndustry sizeClass { ...Text }
    enterprise { ...Company }
    values { value withheld text { ...Text } item { key kind unit title { ...Text } } }
  }
  fragment Company on Enterprise {
    id name code industryCode demonstration county { code name }
    titles { kind number batch validFrom validTo source title { ...Text } }
  }
`;
