/** What can be done with a list, or with an objection to a member of one; opening a list makes one. */
export type ListVerb =
  | 'recommend'
  | 'takeOff'
  | 'rank'
  | 'submitRecommendationList'
  | 'resolve'
  | 'closeMeeting'
  | 'object'
  | 'closeNotice'
  | 'judgeAdmissibility'
  | 'decideObjection';
