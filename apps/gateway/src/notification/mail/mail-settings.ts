/** How e-mail is sent. */
export interface MailSettings {
  /** Address of a mail server, `smtp://user:password@host:587` or `smtps://…`. */
  readonly url: string;
  /** Whom mails come from, e.g. `群星 <qunxing@example.gov.cn>`. */
  readonly from: string;
  /** Address of the console as recipients reach it, without a slash at the end; undefined for mails without links. */
  readonly console: string | undefined;
}
