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
        "sandbox.data",
        "在该目录中持久保存状态与密钥；未指定时状态仅在内存中。",
    ),
    (
        "sandbox.proxy_port",
        "在该端口提供 HTTP 代理，将官方域名的请求转到沙箱。",
    ),
    (
        "sandbox.credentials",
        "存放密钥与证书的目录，默认在用户目录下按端口区分。",
    ),
    ("sandbox.trust", "微信支付侧使用的密钥类型。"),
    ("sandbox.sm", "使用国密算法 SM2、SM3、SM4。"),
    ("sandbox.strict", "拒绝官方文档未列出的字段、取值和长度。"),
    (
        "sandbox.control_port",
        "控制台和控制 API 的端口，0 表示任选空闲端口。默认 9190；该端口被占用或 --port 0 时任选。",
    ),
    ("sandbox.no_control", "不提供控制台和控制 API。"),
    (
        ".control",
        "沙箱控制 API 的地址；默认取环境变量 WXPAY_SANDBOX_CONTROL，或本机正在运行的沙箱。",
    ),
    ("sandbox pay", "模拟用户在微信中支付订单、合单或支付分服务订单。"),
    ("sandbox pay.number", "商户订单号 out_trade_no、combine_out_trade_no 或 out_order_no。"),
    ("sandbox pay.kind", "订单种类；不同种类的订单单号相同时必填。"),
    ("sandbox pay.mchid", "订单所属商户号；多个商户有同一单号时必填。"),
    ("sandbox pay.fail", "模拟余额不足，支付失败。"),
    ("sandbox confirm", "模拟用户在微信中确认收款、理赔、赔付、支付分服务，签约委托代扣，或同意免确认收款授权。"),
    ("sandbox confirm.number", "商户单号 out_bill_no、out_order_no、out_contract_code 或 out_authorization_no。"),
    ("sandbox confirm.mchid", "单据所属商户号；多个商户有同一单号时必填。"),
    ("sandbox confirm.kind", "单据种类；不同种类的单据单号相同时必填。"),
    ("sandbox confirm.fail", "使转账失败，并给出失败原因。"),
    ("sandbox terminate", "模拟用户在微信中解约委托代扣。"),
    ("sandbox terminate.number", "签约协议号 out_contract_code。"),
    ("sandbox terminate.mchid", "协议所属商户号；多个商户有同一协议号时必填。"),
    ("sandbox revoke", "模拟用户在微信中解除免确认收款授权。"),
    ("sandbox revoke.number", "商户授权单号 out_authorization_no。"),
    ("sandbox revoke.mchid", "授权所属商户号；多个商户有同一单号时必填。"),
    ("sandbox step", "推进商户进件：模拟微信支付审核，或新商户签约。"),
    ("sandbox step.number", "业务申请编号 business_code，收付通为 out_request_no。"),
    ("sandbox step.mchid", "提交进件的服务商号或平台商户号；多个商户有同一编号时必填。"),
    ("sandbox step.to", "下一步：return 退回修改，reject 驳回，ask-to-confirm 待账户验证，approve 审核通过，sign 签约，cancel 作废，freeze 冻结。"),
    ("sandbox step.rejected", "驳回的字段及原因，可多次指定，仅用于 reject。"),
    ("sandbox fail", "使批次中的一笔转账失败。"),
    ("sandbox fail.number", "商家批次单号 out_batch_no。"),
    ("sandbox fail.mchid", "批次所属商户号；多个商户有同一单号时必填。"),
    ("sandbox fail.transfer", "批次中的商家明细单号 out_detail_no。"),
    ("sandbox fail.reason", "商户看到的失败原因。"),
    ("sandbox close", "关闭尚未处理的转账批次，如同商户在商户平台所做。"),
    ("sandbox close.number", "商家批次单号 out_batch_no。"),
    ("sandbox close.mchid", "批次所属商户号；多个商户有同一单号时必填。"),
    ("sandbox complain", "模拟用户在微信中投诉已支付的订单。"),
    ("sandbox complain.number", "商户订单号 out_trade_no。"),
    ("sandbox complain.mchid", "订单所属商户号，默认为沙箱的第一个商户。"),
    ("sandbox complain.detail", "投诉内容。"),
    ("sandbox complain.refund", "用户申请退款的金额，单位：分。"),
    ("sandbox complain.immediate_service", "标记为需即时服务的用户。"),
    ("sandbox coupon", "操作商品券：模拟品牌、审核和用户。"),
    ("sandbox coupon pause", "模拟品牌方在平台上暂停批次。"),
    ("sandbox coupon pause.stock", "批次ID stock_id。"),
    ("sandbox coupon resume", "模拟品牌方在平台上恢复批次。"),
    ("sandbox coupon resume.stock", "批次ID stock_id。"),
    ("sandbox coupon receive", "模拟用户在小程序中用预发券 token 领券。"),
    ("sandbox coupon receive.token", "预发券应答中的 token。"),
    ("sandbox coupon deliver", "模拟用户在微信中领取投放计划的券。"),
    ("sandbox coupon deliver.plan", "投放计划ID plan_id。"),
    ("sandbox coupon deliver.openid", "领取的用户。"),
    ("sandbox coupon delete", "模拟用户在微信中删除有效的券。"),
    ("sandbox coupon delete.code", "券 Code coupon_code。"),
    ("sandbox coupon delete.brand", "券所属品牌ID。"),
    ("sandbox coupon hold", "暂停商品券、批次和投放计划的审核。"),
    ("sandbox coupon approve", "全部审核通过，并恢复自动审核。"),
    ("sandbox coupon reject", "驳回审核中的投放计划或其更新。"),
    ("sandbox coupon reject.plan", "投放计划ID plan_id。"),
    ("sandbox coupon reject.reason", "品牌方或服务商看到的驳回原因。"),
    ("sandbox advance", "推进业务时间：订单过期，回调通知重发。"),
    (
        "sandbox advance.time",
        "时长，例如 90、15s、5m、1h30m、2d；只有数字时单位为秒。",
    ),
    ("sandbox fault", "使之后的请求或下一个回调通知出现故障。"),
    ("sandbox fault.name", "故障名称。"),
    ("sandbox fault.operation", "触发故障的接口 ID，默认全部接口。"),
    ("sandbox fault.mchid", "发出请求的商户号、服务商号或品牌 ID，默认全部。"),
    ("sandbox fault.probability", "触发故障的概率，0 到 1，默认 1。"),
    (
        "sandbox fault.latency",
        "应答开始前的延迟（毫秒）：一个值，或上下限，例如 80..500。",
    ),
    ("sandbox fault.slow_body", "发送应答包体所用的时间（毫秒）。"),
    ("sandbox fault.path", "触发故障的请求路径前缀，默认全部请求。"),
    ("sandbox fault.after", "先正常处理的请求数。"),
    ("sandbox fault.times", "触发故障的请求数；默认 1，指定概率或没有故障名称时默认全部。"),
    ("sandbox fault.notification", "用于下一个回调通知。"),
    ("sandbox fault.list", "列出尚未触发的故障。"),
    ("sandbox fault.clear", "清除尚未触发的故障。"),
    ("sandbox rotate", "更换平台证书，如同微信支付在证书到期前所做。"),
    (
        "sandbox rotate.step",
        "只执行一步：publish 发布新证书但暂不用于签名，switch 改用最新证书签名；默认两步都执行。",
    ),
    ("sandbox migrate", "将商户从平台证书切换为微信支付公钥，或切换回平台证书。"),
    ("sandbox migrate.trust", "此后微信支付侧使用的密钥类型。"),
    ("sandbox migrate.mchid", "商户号或服务商号，默认为默认商户。"),
    ("sandbox reset", "清空沙箱中发生过的一切，商户与密钥保留。"),
    ("sandbox seed", "按文件依次执行调用与用户操作：全部执行或全部不执行。"),
    ("sandbox seed.file", "包含各步骤的 JSON 文件，- 表示标准输入。"),
    ("sandbox snapshot", "保存沙箱中发生过的一切，供 `wxpay sandbox restore` 使用。"),
    ("sandbox snapshot.file", "写入的文件，- 表示标准输出。"),
    ("sandbox restore", "用快照替换沙箱中发生过的一切。"),
    ("sandbox restore.file", "`wxpay sandbox snapshot` 写出的文件，- 表示标准输入。"),
    (
        "sandbox.merchants",
        "商户、服务商及其特约商户、品牌的清单，JSON 文件。默认只有一个商户 1900009191。",
    ),
    (
        "sandbox.seed",
        "启动后先执行该 JSON 文件中的调用和操作；与 --data 同用时只执行一次。",
    ),
    (
        "sandbox.notify_to",
        "除本机外，允许接收回调通知的主机，可多次给出。",
    ),
    (
        "sandbox.notify_ca",
        "签发该主机证书的颁发机构，PEM 文件，可多次给出。",
    ),
    (
        "sandbox.log",
        "标准错误中的日志格式，每个请求、每次通知一行。默认 text，使用 --quiet 时不输出。",
    ),
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
    ("bill", "下载并解析账单。"),
    ("bill.kind", "账单种类：trade 交易账单，fund 资金账单。"),
    ("bill.days", "日期，或以两个点连接的起止日期。"),
    ("bill.format", "输出形式；--json 等同于 --format jsonl。"),
    ("bill.dir", "将原始账单文件保存到该目录。"),
    ("bill.bill_type", "交易账单类型：ALL、SUCCESS 或 REFUND。"),
    ("bill.account", "资金账户类型：BASIC、OPERATION 或 FEES。"),
    ("bill.sub_mchid", "账单所属的子商户号。"),
    ("certs", "下载和查看证书。"),
    ("certs download", "下载平台证书，并用 APIv3密钥 解密。"),
    ("certs download.dir", "将每个证书写入该目录，文件名为 wechatpay_序列号.pem。"),
    ("certs show", "查看证书的序列号、有效期与主体。"),
    ("certs show.files", "证书文件，PEM 或 DER，每个文件一个证书。"),
    ("completion", "输出 shell 补全脚本。"),
    ("completion.shell", "读取脚本的 shell。"),
    ("decrypt", "解密回调通知、resource 或敏感字段。"),
    ("decrypt.file", "待解密的文件，- 表示标准输入。"),
    ("doctor", "上线前检查配置。"),
    ("doctor.live", "发送不涉及资金的请求进行检查。"),
    ("download", "下载链接指向的文件。"),
    ("download.link", "应答中的 download_url。"),
    ("download.output", "写入的文件，- 表示标准输出；已有文件会被替换。"),
    ("download.sha1", "内容的 SHA-1（十六进制）。"),
    ("download.sha256", "内容的 SHA-256（十六进制）。"),
    ("download.keep_packed", "保留 gzip 压缩，不解压。"),
    ("encrypt", "加密发给微信支付的敏感字段。"),
    ("encrypt.file", "明文文件，- 表示标准输入。"),
    ("init", "写入配置文件中的一个配置组。"),
    ("init.name", "配置组名称，默认为 default；使用 --sandbox 时默认为 sandbox。"),
    (
        "init.sandbox",
        "取本机正在运行的沙箱的配置；没有运行的沙箱时，取之后由 `wxpay sandbox` 启动的沙箱的配置。",
    ),
    ("init.from_env", "取环境变量 WXPAY_… 的值。"),
    ("init.env_file", "取 KEY=VALUE 文件中的值，例如 `wxpay sandbox --env-file` 写出的文件。"),
    ("keys", "查看密钥。"),
    ("keys show", "列出配置中的密钥及用途，不显示密钥本身。"),
    ("listen", "接收回调通知：验签、解密并输出。"),
    ("listen.port", "监听端口，0 表示任选空闲端口。"),
    ("listen.host", "监听地址。"),
    ("listen.forward_to", "将每个回调通知连同原始请求头和包体转发至该地址。"),
    ("listen.save", "将每个回调通知保存到该目录，供 `wxpay notify replay` 使用。"),
    ("listen.count", "收到该数量的回调通知后停止。"),
    ("man", "写出 man 手册页。"),
    ("man.folder", "为每个命令写出一页的目录。"),
    ("mcp", "通过 Model Context Protocol 为编程智能体提供服务。"),
    ("notify", "再次发送回调通知。"),
    ("notify replay", "将已保存的回调通知连同原始请求头和包体发给服务器。"),
    ("notify replay.files", "`wxpay listen --save` 写出的文件。"),
    ("notify replay.to", "服务器地址。"),
    ("notify resend", "由沙箱重新发送回调通知，使用新的签名。"),
    (
        "notify resend.what",
        "回调通知 ID，或其业务单据的商户单号；默认为最近一个回调通知。",
    ),
    ("paysign", "签名调起支付的参数。"),
    ("paysign.front_end", "调起支付的前端。"),
    ("paysign.prepay_id", "下单应答中的 prepay_id。"),
    ("paysign.appid", "下单时的 appid，默认取配置中的值。"),
    ("trigger", "由沙箱发送任意类型的回调通知，可针对已有单据或模拟单据。"),
    (
        "trigger.events",
        "通知类型（例如 REFUND.SUCCESS），或 --list 中的名称（例如 ecommerce_refunds:REFUND.SUCCESS）。",
    ),
    (".help", "显示帮助（-h 为摘要）。"),
    (".version", "显示版本。"),
    ("trigger.family", "通知所属的接口类别；用于多个类别共用的通知类型。"),
    ("trigger.list", "列出全部通知类型，或 --family 指定类别的通知类型。"),
    ("trigger.to", "接收地址；默认为单据的 notify_url，或配置中的 notify_url。"),
    ("trigger.number", "所通知单据的商户单号；默认为模拟单据。"),
    ("trigger.mchid", "接收通知的商户号；默认为沙箱的第一个商户。"),
    ("trigger.brand_id", "接收通知的品牌 ID，替代商户。"),
    (
        "trigger.resource",
        "替换 resource 中的成员：JSON 文本、@文件，或 - 表示标准输入。",
    ),
    ("upload", "上传文件。"),
    ("upload.file", "要上传的文件。"),
    ("upload.members", "请求的其他参数。"),
    ("upload.operation", "接收该文件的接口 ID。"),
    ("wait", "查询直至终态。"),
    ("wait.what", "要查询的业务单据。"),
    ("wait.number", "商户单号。"),
    ("wait.members", "查询的其他参数，例如 sub_mchid=1900000109。"),
    ("wait.timeout", "超过该秒数后不再查询，0 表示只查询一次。"),
    ("wait.operation", "用于查询的接口 ID，例如 partner_payments.query_order_by_out_trade_no。"),
    (
        "#examples",
        "\
示例：
  wxpay sandbox                                在本机运行微信支付沙箱
  wxpay api search 撤销保险理赔                按中文标题查找接口
  wxpay api show refunds.create_refund         列出字段、错误码与限制
  wxpay call payments.query_order_by_out_trade_no out_trade_no=1217752501201407033233368018
  wxpay explain NOT_ENOUGH                     解读错误码并给出处理建议

退出状态：0 成功；1 微信支付拒绝；2 参数、配置有误或无法连接（请求未发出）；3 签名不可信；4 结果未知。",
    ),
    (
        "api search#examples",
        "\
示例：
  wxpay api search 撤销保险理赔
  wxpay api search refund query
  wxpay api search /v3/pay/transactions/native
  wxpay api search 4012791902",
    ),
    (
        "api show#examples",
        "\
示例：
  wxpay api show refunds.create_refund
  wxpay api show POST /v3/refund/domestic/refunds
  wxpay api show refunds.create_refund --json",
    ),
    (
        "api list#examples",
        "\
示例：
  wxpay api list
  wxpay api list payments
  wxpay api list refunds --json",
    ),
    (
        "call#examples",
        "\
示例：
  wxpay call payments.native_prepay out_trade_no=coffee-1217 description=咖啡 amount.total=100 \\
      notify_url=https://example.com/notify appid=wxd678efh567hg6787
  wxpay call ecommerce_transfer.cancel_insurance_claim out_bill_no=plfk2020042013
  wxpay call GET /v3/pay/transactions/out-trade-no/coffee-1217
  wxpay call refunds.create_refund --data @refund.json --dry-run

值按字段类型转换；key:=JSON 原样使用 JSON。mchid 以及配置中的 appid、notify_url 会自动填入。敏感字段填写明文，发送前自动加密。",
    ),
    (
        "config show#examples",
        "\
示例：
  wxpay config show
  wxpay config show --all
  wxpay --profile live config show --json",
    ),
    (
        "config path#examples",
        "\
示例：
  wxpay config path
  chmod 600 \"$(wxpay config path)\"",
    ),
    (
        "explain#examples",
        "\
示例：
  wxpay explain NOT_ENOUGH
  wxpay explain NOT_ENOUGH --operation refunds.create_refund
  wxpay explain 08D5B3AC0610D40218F9E28F5820B8BE0128-268435458
  wxpay explain response.json --signed message.txt",
    ),
    (
        "sandbox#examples",
        "\
示例：
  wxpay sandbox
  wxpay sandbox --env-file wxpay.env      之后载入：set -a; . ./wxpay.env; set +a
  wxpay sandbox --port 0 --tls --ca-file ca.pem
  wxpay sandbox --control-port 8080       然后打开 http://127.0.0.1:8080
  wxpay sandbox --proxy-port 9192 --ca-file ca.pem
  wxpay sandbox --data sandbox --merchants merchants.json --seed seed.json
  wxpay sandbox --notify-to shop.test --quiet --log json
  wxpay sandbox --trust certificates --strict

子命令作用于正在运行的沙箱，例如在另一个终端中执行。",
    ),
    (
        "sandbox pay#examples",
        "\
示例：
  wxpay sandbox pay 1217752501201407033233368018
  wxpay sandbox pay 1217752501201407033233368018 --fail
  wxpay sandbox pay 1217752501201407033233368018 --kind combined
  wxpay sandbox pay 1217752501201407033233368018 --control http://127.0.0.1:9190 --json",
    ),
    (
        "sandbox confirm#examples",
        "\
示例：
  wxpay sandbox confirm plfk2020042013
  wxpay sandbox confirm plfk2020042013 --kind claim --mchid 1900009191
  wxpay sandbox confirm plfk2020042013 --fail ACCOUNT_FROZEN
  wxpay sandbox confirm contract-1217
  wxpay sandbox confirm auth-1217 --kind authorization",
    ),
    (
        "sandbox terminate#examples",
        "\
示例：
  wxpay sandbox terminate contract-1217
  wxpay sandbox terminate contract-1217 --mchid 1900009191 --json

单号为签约协议号 out_contract_code；签约用 `wxpay sandbox confirm`。",
    ),
    (
        "sandbox revoke#examples",
        "\
示例：
  wxpay sandbox revoke auth-1217
  wxpay sandbox revoke auth-1217 --mchid 1900009191 --json

单号为商户授权单号 out_authorization_no；同意授权用 `wxpay sandbox confirm`。",
    ),
    (
        "sandbox step#examples",
        "\
示例：
  wxpay sandbox step 1900013511_10000 --to approve
  wxpay sandbox step 1900013511_10000 --to sign
  wxpay sandbox step 1900013511_10000 --to reject --rejected id_card_copy=不清晰

编号为业务申请编号 business_code，收付通为 out_request_no。",
    ),
    (
        "sandbox fail#examples",
        "\
示例：
  wxpay sandbox fail plfk2020042013 --transfer x23zy545Bd5436
  wxpay sandbox fail plfk2020042013 --transfer x23zy545Bd5436 --reason OPENID_INVALID --json

单号为商家批次单号 out_batch_no。商家转账用 `wxpay sandbox confirm --fail` 使其失败。",
    ),
    (
        "sandbox close#examples",
        "\
示例：
  wxpay sandbox close plfk2020042013
  wxpay sandbox close plfk2020042013 --mchid 1900009191 --json

单号为商家批次单号 out_batch_no。",
    ),
    (
        "sandbox complain#examples",
        "\
示例：
  wxpay sandbox complain 1217752501201407033233368018
  wxpay sandbox complain 1217752501201407033233368018 --detail 咖啡是凉的 --refund 100",
    ),
    (
        "sandbox coupon pause#examples",
        "\
示例：
  wxpay sandbox coupon pause 100232301001
  wxpay sandbox coupon pause 100232301001 --json",
    ),
    (
        "sandbox coupon resume#examples",
        "\
示例：
  wxpay sandbox coupon resume 100232301001
  wxpay sandbox coupon resume 100232301001 --json",
    ),
    (
        "sandbox coupon receive#examples",
        "\
示例：
  wxpay sandbox coupon receive TOKEN
  wxpay sandbox coupon receive TOKEN --json",
    ),
    (
        "sandbox coupon deliver#examples",
        "\
示例：
  wxpay sandbox coupon deliver 12000 --openid oUser1
  wxpay sandbox coupon deliver 12000 --openid oUser1 --json",
    ),
    (
        "sandbox coupon delete#examples",
        "\
示例：
  wxpay sandbox coupon delete CODE --brand 120344
  wxpay sandbox coupon delete CODE --brand 120344 --json",
    ),
    (
        "sandbox coupon hold#examples",
        "\
示例：
  wxpay sandbox coupon hold
  wxpay sandbox coupon hold --json",
    ),
    (
        "sandbox coupon approve#examples",
        "\
示例：
  wxpay sandbox coupon approve
  wxpay sandbox coupon approve --json",
    ),
    (
        "sandbox coupon reject#examples",
        "\
示例：
  wxpay sandbox coupon reject 12000
  wxpay sandbox coupon reject 12000 --reason 图片不合规",
    ),
    (
        "sandbox advance#examples",
        "\
示例：
  wxpay sandbox advance 15s
  wxpay sandbox advance 1h30m
  wxpay sandbox advance 2d --json

签名仍使用真实时间。",
    ),
    (
        "sandbox fault#examples",
        "\
示例：
  wxpay sandbox fault reset --path /v3/refund/
  wxpay sandbox fault system-error --after 1 --times 3
  wxpay sandbox fault system-error --operation refunds.create_refund --probability 0.1
  wxpay sandbox fault --latency 80..500 --path /v3/pay/
  wxpay sandbox fault forged --notification
  wxpay sandbox fault --list
  wxpay sandbox fault --clear",
    ),
    (
        "sandbox rotate#examples",
        "\
示例：
  wxpay sandbox rotate
  wxpay sandbox rotate --step publish      下载新证书后再执行：wxpay sandbox rotate --step switch",
    ),
    (
        "sandbox migrate#examples",
        "\
示例：
  wxpay sandbox migrate --trust migrating
  wxpay sandbox migrate --trust public-key --mchid 1900009191",
    ),
    (
        "sandbox reset#examples",
        "\
示例：
  wxpay sandbox reset
  wxpay sandbox snapshot before.json && wxpay sandbox reset",
    ),
    (
        "sandbox seed#examples",
        "\
示例：
  wxpay sandbox seed seed.json
  echo '{\"steps\":[{\"do\":\"ask_password\"}]}' | wxpay sandbox seed - --json

步骤可以是一次调用，例如 {\"call\":\"payments.native_prepay\",\"with\":{…}}，或控制 API 的一个操作，例如 {\"do\":\"pay_order\",\"number\":\"order1\"}。输出有名称（\"as\"）的步骤的应答。",
    ),
    (
        "sandbox snapshot#examples",
        "\
示例：
  wxpay sandbox snapshot before.json
  wxpay sandbox snapshot - | gzip > before.json.gz

文件完整写入或不写入，已有文件会被替换。",
    ),
    (
        "sandbox restore#examples",
        "\
示例：
  wxpay sandbox restore before.json
  gunzip < before.json.gz | wxpay sandbox restore -",
    ),
    (
        "sign#examples",
        "\
示例：
  wxpay sign GET '/v3/certificates'
  wxpay sign POST /v3/pay/transactions/native --body order.json
  wxpay sign POST /v3/pay/transactions/native --body order.json --message-only > message.txt",
    ),
    (
        "verify#examples",
        "\
示例：
  curl -sD headers.txt -o body.json …
  wxpay verify --headers headers.txt --body body.json
  wxpay verify --headers headers.txt --body body.json --at 1767240000",
    ),
    (
        "bill#examples",
        "\
示例：
  wxpay bill trade 2026-11-25
  wxpay bill fund 2026-11-25 --account BASIC --format csv > funds.csv
  wxpay bill trade 2026-11-01..2026-11-25 --dir bills
  wxpay bill trade 2026-11-25 --json

文件哈希值与账单末尾的汇总均会校验。使用 --dir 时，已存在的文件不会重复下载，可续传日期区间。账单一般于次日 10 点后生成。",
    ),
    (
        "listen#examples",
        "\
示例：
  wxpay listen
  wxpay listen --forward-to http://127.0.0.1:3000/wxpay/notify --save notifications
  wxpay listen --port 0 --count 1 --json

接收发给所配置商户和品牌的回调通知，路径不限。使用 --forward-to 时，以该服务器的应答回复微信支付；否则应答 204。验签失败的请求会被拒绝，不转发也不保存。",
    ),
    (
        "doctor#examples",
        "\
示例：
  wxpay doctor
  wxpay doctor --live
  wxpay doctor --live --json

不带 --live 时不发送任何请求。",
    ),
    (
        "wait#examples",
        "\
示例：
  wxpay wait order 1217752501201407033233368018
  wxpay wait refund 1217752501201407033233368019 --timeout 600
  wxpay wait claim plfk2020042013 sub_mchid=1900000109

立即查询一次，之后按官方文档建议的间隔查询。若结束时仍非终态，退出状态为 4。",
    ),
    (
        "init#examples",
        "\
示例：
  wxpay init
  wxpay init live --from-env
  wxpay init --sandbox                           用于本机沙箱
  wxpay init sandbox --env-file wxpay.env        需先运行：wxpay sandbox --env-file wxpay.env

不会改动已有配置组。文件仅所有者可读。",
    ),
    (
        "notify replay#examples",
        "\
示例：
  wxpay listen --save notifications
  wxpay notify replay notifications/EV-2018022511223320873.json --to http://127.0.0.1:3000/wxpay/notify

签名五分钟内有效，检查时间戳的服务器会拒绝更早的回调通知。",
    ),
    (
        "notify resend#examples",
        "\
示例：
  wxpay notify resend                                        最近一个
  wxpay notify resend 1217752501201407033233368018           与该订单有关的最近一个
  wxpay notify resend EV-2018022511223320873 --json

若服务器未成功接收，退出状态为 1。",
    ),
    (
        "certs download#examples",
        "\
示例：
  wxpay certs download
  wxpay certs download --dir certificates",
    ),
    (
        "certs show#examples",
        "\
示例：
  wxpay certs show apiclient_cert.pem
  wxpay certs show certificates/*.pem --json",
    ),
    (
        "completion#examples",
        "\
示例：
  wxpay completion bash > ~/.local/share/bash-completion/completions/wxpay
  echo 'source <(wxpay completion zsh)' >> ~/.zshrc
  wxpay completion fish > ~/.config/fish/completions/wxpay.fish

脚本会调用 wxpay 本身，可补全接口 ID、`wxpay call 接口ID` 之后的字段名以及配置组。",
    ),
    (
        "decrypt#examples",
        "\
示例：
  wxpay decrypt notification.json
  wxpay decrypt notifications/EV-2018022511223320873.json
  jq -r .user_name response.json | wxpay decrypt -

含 ciphertext 的 JSON（回调通知、resource、/v3/certificates 的证书）用 APIv3密钥 解密；其他文本视为 Base64 敏感字段，用商户私钥解密。解密不等于验签：验签请用 `wxpay verify` 或 `wxpay listen`。",
    ),
    (
        "download#examples",
        "\
示例：
  wxpay download 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=…' --sha1 79bb0f45… -o bill.csv
  wxpay download 'https://…' -o - | head

请求会签名。gzip 文件自动解压，内容与哈希值比对。",
    ),
    (
        "encrypt#examples",
        "\
示例：
  wxpay encrypt name.txt
  wxpay encrypt - < name.txt

明文不作为命令行参数，以免其他用户看到。末尾换行会去除。请求需在 Wechatpay-Serial 头中填写所用密钥。`wxpay call` 会自动加密敏感字段。",
    ),
    (
        "keys show#examples",
        "\
示例：
  wxpay keys show
  wxpay keys show --json",
    ),
    (
        "man#examples",
        "\
示例：
  wxpay man ~/.local/share/man/man1
  wxpay --lang zh man ~/.local/share/man/zh_CN/man1",
    ),
    (
        "mcp#examples",
        "\
示例：
  wxpay mcp
  wxpay mcp --profile sandbox

由编程智能体启动，通过标准输入与标准输出通信。可搜索和查看接口、解读错误码、排查签名错误，并调用本机沙箱。仅当配置文件中 [mcp] 的 allow 列出某配置组时，才可访问其他主机，且只限查询类接口。",
    ),
    (
        "paysign#examples",
        "\
示例：
  wxpay paysign jsapi wx201410272009395522657a690389285100 --appid wxd678efh567hg6787
  wxpay paysign app wx201410272009395522657a690389285100

输出的 JSON 可直接用于 wx.requestPayment、WeixinJSBridge 或 Open SDK。",
    ),
    (
        "trigger#examples",
        "\
示例：
  wxpay trigger TRANSACTION.SUCCESS --to http://127.0.0.1:3000/wxpay/notify
  wxpay trigger REFUND.CLOSED --number 1217752501201407033233368019
  wxpay trigger TRANSACTION.SUCCESS --family combine_payments --to http://127.0.0.1:9192
  wxpay trigger payments.OrderPaid --to http://127.0.0.1:9192 --resource '{\"amount\":{\"total\":7}}'
  wxpay trigger --list

多个接口类别共用的通知类型取最常用的类别（TRANSACTION.SUCCESS 为普通订单），其他类别用 --family 指定。不会改变任何单据；要使订单变为已支付，请用 `wxpay sandbox pay`。若服务器未成功接收，退出状态为 1。",
    ),
    (
        "upload#examples",
        "\
示例：
  wxpay upload licence.png
  wxpay upload shop.mp4
  wxpay upload photo.jpg --operation complaints.upload_image
  wxpay upload receipt.png --operation merchant_tools.upload_shopping_receipt transaction_id=42000012 openid=oUpF8u

默认图片使用 common.upload_media，视频使用 common.upload_video。",
    ),
];
