//! The Chinese help of commands and arguments.

/// The text of a key: `COMMAND`, `COMMAND.ARGUMENT`, or `.ARGUMENT` for one that every command has.
pub(super) fn text(key: &str) -> Option<&'static str> {
    TEXTS
        .iter()
        .find(|(known, _)| *known == key)
        .map(|(_, text)| *text)
}

const TEXTS: &[(&str, &str)] = &[
    (
        "",
        "调用微信支付 APIv3、解读应答，并在本机运行微信支付沙箱。",
    ),
    (".profile", "使用配置文件中的哪个配置组。"),
    (".config", "指定配置文件，替代默认路径。"),
    (".base_url", "请求发往的地址，例如 http://127.0.0.1:9191。"),
    (".json", "输出供程序读取的 JSON。"),
    (".lang", "帮助与提示的语言。"),
    (".help", "显示帮助。"),
    (".version", "显示版本。"),
    ("api", "搜索和查看 APIv3 接口。"),
    (
        "api search",
        "按标题、接口 ID、路径、字段或官方文档编号搜索，须匹配所有词。",
    ),
    (
        "api search.words",
        "中文或英文关键词、路径、字段名，或官方文档编号。",
    ),
    ("api search.limit", "最多显示的结果数。"),
    (
        "api show",
        "查看接口的字段、长度限制、错误码，以及能否重试。",
    ),
    ("api show.operation", "接口 ID，或请求方法与路径。"),
    ("api list", "列出全部接口，或某一类接口。"),
    ("api list.family", "接口类别，例如 payments。"),
    ("call", "发起调用，输出已验签的应答。"),
    (
        "call.what",
        "接口 ID，或请求方法与路径；之后是 key=value 或 key:=JSON。",
    ),
    (
        "call.data",
        "JSON 参数：文本本身、@文件，或 - 表示标准输入；key=value 会追加进去。",
    ),
    ("call.file", "要上传的文件。"),
    ("call.output", "将应答写入该文件（文件不得已存在）。"),
    ("call.dry_run", "只输出签名串、请求头和请求体，不发送。"),
    ("call.curl", "只输出 curl 命令（五分钟内有效），不发送。"),
    ("call.decrypt", "解密应答中的敏感字段。"),
    ("call.yes", "向非本机地址发送会产生变更的请求时不再询问。"),
    ("config", "查看配置及每个值的来源。"),
    ("config show", "列出每个值及其来源，不显示密钥。"),
    ("config show.all", "同时列出没有值的名称。"),
    ("config path", "输出配置文件的路径。"),
    ("explain", "解读错误码、Request-ID 或已保存的错误应答。"),
    (
        "explain.what",
        "错误码、Request-ID，或保存了错误应答包体的文件。",
    ),
    ("explain.operation", "所调用的接口。"),
    (
        "explain.signed",
        "保存了签名串的文件（由 wxpay sign 输出），与 SIGN_ERROR 应答比较。",
    ),
    ("sandbox", "在本机运行微信支付沙箱。"),
    ("sandbox.port", "监听端口，0 表示任选空闲端口。"),
    ("sandbox.host", "监听地址，须为本机回环地址。"),
    ("sandbox.danger_bind", "允许其他机器可访问的地址。"),
    ("sandbox.tls", "启用 HTTPS，使用沙箱自带的证书颁发机构。"),
    ("sandbox.ca_file", "将该颁发机构的证书写入文件。"),
    (
        "sandbox.env_file",
        "将商户配置变量以 KEY=VALUE 的形式写入文件。",
    ),
    (
        "sandbox.credentials",
        "存放密钥与证书的目录，默认在用户目录下按端口区分。",
    ),
    ("sandbox.trust", "微信支付侧使用的密钥类型。"),
    ("sandbox.sm", "使用国密算法 SM2、SM3、SM4。"),
    ("sandbox.strict", "拒绝官方文档未列出的字段、取值和长度。"),
    ("sandbox.quiet", "除错误外不输出任何内容。"),
    ("sign", "对请求签名，并显示签名串。"),
    ("sign.method", "HTTP 请求方法。"),
    ("sign.target", "实际发送的路径与查询串。"),
    ("sign.body", "请求体文件，- 表示标准输入。"),
    ("sign.timestamp", "替代当前时间的 Unix 时间戳（秒）。"),
    ("sign.nonce", "替代随机值的随机串。"),
    ("sign.message_only", "只原样输出签名串。"),
    ("verify", "验证已保存的应答或回调通知的签名。"),
    ("verify.headers", "HTTP 头文件，每行一个，格式同 curl -D。"),
    ("verify.body", "原始包体文件，- 表示标准输入。"),
    (
        "verify.at",
        "收到时的 Unix 时间戳（秒），签名五分钟内有效；默认为当前时间。",
    ),
];
