import { standards } from '@qunxing/standards';
import { everyRole as roles } from './account/role.ts';
import { text } from './answer.ts';

const known = standards.map(({ id }) => id).join(', ');

/** How the command is used, with its exit codes. */
export const usage = text(
  `用法
  qunxing evaluate <数据.json> --standard <标准> [--receipt <凭据.json>]   按标准评价一个集群
  qunxing verify <凭据.json> [--standard-hash <摘要>]                      离线核验凭据
  qunxing audit verify <导出.ndjson> [--head <留存文件>] [--key <公钥>]     离线核验审计日志
  qunxing load <公开数据.csv> [--data <目录>] [--dry-run] [--skip-rejected] 录入公开数据
  qunxing account add <账号> --role <角色> [--division <代码>] [--name <姓名>]  建立账号，密码由标准输入给出
  qunxing account list                                                     列出账号
  qunxing account password <账号>                                          更换密码，并结束其会话
  qunxing account mail <账号> --address <邮箱>                             登记接收通知的邮箱，none 为取消
  qunxing account end <账号>                                               停用账号，并结束其会话
  qunxing account appoint <账号> --role <角色> [--division <代码>]           增加一项任职
  qunxing account link <账号> --issuer <地址> --subject <标识>                 关联统一身份认证（OIDC）中的人员
  qunxing account dismiss <账号> --role <角色> [--division <代码>]           免去一项任职，并结束以此身份登录的会话

选项
  --standard <标准>     ${known}，或配置（QUNXING_CONFIG）所列的标准
  --receipt <文件>      写出凭据及其所依据的数据、标准、定义
  --standard-hash <摘要>   信任不随本版本发布、配置也未列出的标准；--definition-hash <摘要> 同此，用于定义；均可重复
  --head <文件>         此前留存的日志头或导出文件，可重复：据以发现删去最新记录、删去整个事项、重造历史
  --key <公钥>          信任的签名公钥：PEM 文件，或其摘要 sha256:…；可重复
  --data <目录>         内置数据库的目录；缺省为 QUNXING_DATA，再缺省为本系统目录下的 .data。
                        设有 DATABASE_URL 且未给出 --data 时，使用该 PostgreSQL 数据库
  --by <何人>           记为录入人；缺省为本机用户，如 wang@office-3
  --dry-run             只报告将录入什么，不写入
  --skip-rejected       有退回的行时仍录入其余各行；缺省为全部录入或全不录入
  --role <角色>         填括号内的代号：
${roles.map((role) => `                        ${role['zh-CN']}`).join('\n')}
  --division <代码>     所属行政区划，GB/T 2260 六位代码；专家和审计不填
  --language <语言>     zh-CN、en 或 both；缺省由 LC_ALL、LC_MESSAGES、LANG 决定
  --help                显示本说明

退出码
  0  成立或已完成
  1  不成立：未达标、凭据或审计日志不符，或文件中有行被退回
  2  命令或文件不可用，未作任何改动
  3  数据库不可用，未作任何改动
  4  凭据前后一致，但其标准或定义不是已知版本；审计日志前后一致，但没有给出信任的公钥或留存的日志头
  70 本程序出错；设 QUNXING_DEBUG=1 可显示详情`,
  `Usage
  qunxing evaluate <case.json> --standard <id> [--receipt <receipt.json>]  judge one cluster under a standard
  qunxing verify <receipt.json> [--standard-hash <hash>]                   check a receipt offline
  qunxing audit verify <export.ndjson> [--head <kept file>] [--key <key>]  check the audit log offline
  qunxing load <figures.csv> [--data <dir>] [--dry-run] [--skip-rejected]  load published figures
  qunxing account add <login> --role <role> [--division <code>] [--name <name>]  make an account; password on standard input
  qunxing account list                                                     list the accounts
  qunxing account password <login>                                         set another password and end the sessions
  qunxing account mail <login> --address <e-mail>                          where notifications are sent; none for nowhere
  qunxing account end <login>                                              end an account and its sessions
  qunxing account appoint <login> --role <role> [--division <code>]        give an account one more appointment
  qunxing account link <login> --issuer <address> --subject <subject>      let a person of a directory (OIDC) sign in
  qunxing account dismiss <login> --role <role> [--division <code>]        end an appointment and the sessions acting by it

Options
  --standard <id>       ${known}, or one of the configuration (QUNXING_CONFIG)
  --receipt <file>      write the receipt with the figures, standard and definitions that it rests on
  --standard-hash <hash>   trust a standard that neither ships with this version nor is in the configuration;
                        --definition-hash <hash> likewise for a definition; both may be repeated
  --head <file>         a head or an export kept from before, may be repeated: shows dropped newest events, dropped cases
                        and a history made anew
  --key <key>           public key that is trusted to sign the log: a file in PEM, or its hash sha256:…; may be repeated
  --data <dir>          directory of an embedded database; by default QUNXING_DATA, else .data in the product's folder.
                        Without --data, DATABASE_URL names a PostgreSQL database to work on
  --by <who>            recorded as who loads; by default the user of this machine, such as wang@office-3
  --dry-run             report what would be loaded and write nothing
  --skip-rejected       load the other rows where some are rejected; by default it is all or nothing
  --role <role>         the word in brackets:
${roles.map(({ en }) => `                        ${en}`).join('\n')}
  --division <code>     division that the account acts for, six digits of GB/T 2260; none for experts and auditors
  --language <language> zh-CN, en or both; by default as LC_ALL, LC_MESSAGES or LANG says
  --help                show this

Exit codes
  0  it holds, or it was done
  1  it does not hold: not met, a receipt or an audit log that differs, or rows of a file rejected
  2  the command line or a file cannot be used; nothing was changed
  3  the database cannot be used; nothing was changed
  4  a receipt agrees with itself, but its standard or a definition is of no known edition; or an audit log does, but no
     trusted key and no kept head was given
  70 this program failed; QUNXING_DEBUG=1 shows where`,
);
