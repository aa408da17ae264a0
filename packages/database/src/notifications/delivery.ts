/** What a notification is: one that the procedure asks for (法定告知) or one for information. */
export type NotificationKind = 'statutory' | 'informative';

/** How the notifications of a kind come by e-mail; in the console every one is listed. */
export type Delivery = 'immediate' | 'daily' | 'off';

/** How somebody wants each kind. */
export type Deliveries = Readonly<Record<NotificationKind, Delivery>>;

/** How they come to who has not chosen. */
export const usualDeliveries: Deliveries = { statutory: 'immediate', informative: 'daily' };

/** When the mail of the day goes out, in hours of UTC: 17:00 in Beijing, where no clock is ever changed. */
const digestHour = 9;

/** The first hour of the daily mail after a moment. */
export const nextDigest = (after: Date): Date => {
  const today = new Date(after);
  today.setUTCHours(digestHour, 0, 0, 0);
  return today > after ? today : new Date(today.getTime() + 86_400_000);
};
