// Words of the page in both languages: [English, Chinese].
const WORDS = {
  title: ['WeChat Pay sandbox', '微信支付沙箱'],
  saved: ['Saved states', '保存与恢复'], savedHint: ['A snapshot has all objects, notifications and requests. It has no keys.', '快照包含全部单据、回调通知和请求，不含密钥。'], snapshot: ['Save a snapshot', '下载快照'], restore: ['Restore a snapshot', '恢复快照'], reset: ['Reset', '重置'], resetSure: ['Forget everything that has happened?', '确定清除所有数据？'],
  skip: ['Skip to content', '跳到正文'],
  orders: ['Orders', '订单'], refunds: ['Refunds', '退款'], transfers: ['Transfers', '商家转账'], claims: ['Claims', '保险理赔'],
  requests: ['Requests', '请求'], notifications: ['Notifications', '回调通知'], clock: ['Clock', '时钟'], faults: ['Faults', '故障'],
  money: ['Payments', '资金'], traffic: ['Traffic', '通信'], sandbox: ['Sandbox', '沙箱'],
  'combined-orders': ['Combined orders', '合单'], 'profit-sharing': ['Profit sharing', '分账'], 'service-orders': ['Pay Score', '支付分'], contracts: ['Contracts', '委托代扣'], complaints: ['Complaints', '消费者投诉'], assumptions: ['Assumptions', '假设'],
  emptyCombined: ['No combined order yet. Place one from your program; its user pays all parts here at once.', '暂无合单。请由商户系统合单下单，然后在此模拟用户一次支付全部子单。'],
  emptySharing: ['No profit sharing yet. Pay an order with profit_sharing, add a receiver and share it from your program.', '暂无分账。请先支付带分账标记的订单，再由商户系统添加接收方并请求分账。'],
  emptyServiceOrders: ['No service order yet. Create one from your program; its user confirms it here.', '暂无支付分订单。请由商户系统创建，然后在此模拟用户确认。'],
  emptyContracts: ['No contract yet. Prepare one from your program; its user signs it here.', '暂无协议。请由商户系统发起预签约，然后在此模拟用户签约。'],
  emptyComplaints: ['No complaint yet. Pay an order, then file a complaint about it above.', '暂无投诉。请先支付订单，再在上方以用户身份发起投诉。'],
  applyments: ['Applications', '商户进件'], compensations: ['Compensations', '赔付'], 'transfer-batches': ['Transfer batches', '批量转账'],
  emptyApplyments: ['No application yet. Submit one from your program; its review takes place here.', '暂无进件单。请由商户系统提交，然后在此模拟审核与签约。'],
  emptyCompensations: ['No compensation yet. Start one from your program; prepared ones wait here for their user.', '暂无赔付单。请由商户系统发起，预转账单据在此等待用户确认。'],
  emptyBatches: ['No transfer batch yet. Start one from your program.', '暂无批量转账。请由商户系统发起批次。'],
  'transfer-authorizations': ['Authorizations', '免确认收款授权'], emptyAuthorizations: ['No authorization yet. Ask for one from your program; its user authorizes transfers here.', '暂无免确认收款授权。请由商户系统发起，然后在此模拟用户授权。'],
  authorize: ['Authorize', '同意授权'], revoke: ['End the authorization', '解除授权'], authorizedTime: ['Authorized', '授权时间'], closedTime: ['Closed', '解除时间'], withBill: ['The user authorizes by confirming this transfer:', '用户确认以下转账时一并授权：'], transfersUnder: ['Transfers', '关联的转账'],
  'product-coupons': ['Product coupons', '商品券'], 'coupon-stocks': ['Stocks', '批次'], 'user-coupons': ['Coupons of users', '用户商品券'], emptyProductCoupons: ['No product coupon yet. Make one from your program; pause its stocks and let users receive its coupons here.', '暂无商品券。请由商户系统创建，然后在此暂停批次、模拟用户领券。'],
  reviewsPass: ['Coupons, stocks and plans are approved by themselves.', '商品券、批次和投放计划自动审核通过。'], reviewsHeld: ['Coupons, stocks and plans stay in review.', '商品券、批次和投放计划停在审核中。'], holdReviews: ['Hold reviews', '暂停审核'], approveAll: ['Approve all', '全部审核通过'], receiveCoupons: ['Receive by a pre-send token', '用预发券 token 领券'], preSendToken: ['Token of the pre-send call', '预发券返回的 token'], receive: ['Receive', '领取'],
  couponSingle: ['Single use', '单券'], couponBundle: ['Bundle, used in turn', '多次优惠'], sentOfAll: ['Sent / at most', '已发 / 上限'], perUser: ['Per user', '每人限领'], stores: ['Stores', '门店'], received: ['Received', '领取时间'], validUntil: ['Valid until', '有效期结束'], pauseStock: ['Pause', '暂停'], resumeStock: ['Send again', '恢复投放'], deleteCoupon: ['The user deletes it', '用户删除'], 'delivery-plans': ['Delivery plans', '投放计划'], planName: ['Name', '名称'], audit: ['Review', '审核'], receivedOfAll: ['Received / at most', '已领 / 上限'], planLimits: ['Per user · per day', '每人 · 每日限领'], begins: ['Begins', '开始时间'], ends: ['Ends', '结束时间'], rejectPlan: ['Reject', '驳回'], receiveDelivery: ['A user receives', '模拟用户领取'], openidOfUser: ['openid of the user who receives', '领取用户的 openid'], newestOf: ['the newest {0} of {1}', '共 {1} 条，显示最新 {0} 条'],
  addedCodes: ['Codes that no page lists:', '页面未列出的错误码：'],
  'made-up': ['Made-up objects', '虚构单据'], emptyMadeUp: ['No made-up object yet. Operations without a state machine of their own create them, such as withdrawals.', '暂无虚构单据。未单独模拟的接口（如提现）所创建的单据会列在这里。'], family: ['Family', '接口类别'],
  setMembers: ['Set members', '修改字段'], setMembersHint: ['Later queries return them. No money is counted and nothing is notified.', '之后的查询返回修改后的内容；不记账，也不发送回调通知。'], member: ['Member', '字段'], value: ['Value', '取值'], set: ['Set', '修改'], anyMembers: ['Any members (JSON); null removes', '任意字段（JSON），null 表示删除'], notJson: ['This is no JSON object', '不是有效的 JSON 对象'], membersNow: ['Members that queries return', '查询返回的字段'],
  'applyment-sub-merchant': ['Sub-merchant', '特约商户进件'], 'applyment-platform': ['Platform', '收付通商户进件'], rejected: ['Rejected fields', '驳回字段'], field: ['Field', '字段'],
  'step-ask-to-confirm': ['Ask to verify the account', '要求账户验证'], 'step-approve': ['Approve', '审核通过'], 'step-reject': ['Reject', '驳回'], 'step-return': ['Return', '退回修改'], 'step-sign': ['Sign', '签约'], 'step-cancel': ['Withdraw', '作废'], 'step-freeze': ['Freeze', '冻结'],
  'compensation-after-sales': ['After sales', '售后赔付'], 'compensation-after-sales-pre-transfer': ['After sales, prepared', '售后赔付（预转账）'], 'compensation-deposit': ['From the deposit', '保证金赔付'], 'compensation-deposit-user': ['From the deposit, to the user', '保证金售后赔付'], 'compensation-deposit-premium': ['From the deposit, premium', '保证金赔付保司保费'], 'compensation-deposit-shipping': ['From the deposit, shipping', '保证金赔付用户运费'], 'compensation-sub-merchant': ['To a merchant', '赔付商户'],
  batchTransfers: ['Transfers', '转账明细'], closeBatch: ['Close the batch', '关闭批次'], confirmMoney: ['Confirm', '确认收款'], changed: ['Changed', '更新时间'],
  subOrders: ['Sub-orders', '子单'], receivers: ['Receivers', '接收方'], returns: ['Returns', '分账回退'], returned: ['Returned', '已回退'], account: ['Account', '账户'], unfreezes: ['Unfreezes the rest', '解冻剩余资金'], yes: ['Yes', '是'], no: ['No', '否'], failShare: ['Let it fail', '模拟失败'],
  confirmService: ['Confirm the service', '确认使用服务'], deductionsWork: ['Users have money: deductions succeed.', '用户余额充足，扣款成功。'], deductionsFail: ['Users have no money: deductions fail.', '用户余额不足，扣款失败。'], letFail: ['Let deductions fail', '模拟扣款失败'], letPay: ['Let deductions succeed', '恢复扣款成功'],
  sign: ['Sign', '确认签约'], terminate: ['End the contract', '解除协议'], signedTime: ['Signed', '签约时间'], expiredTime: ['Runs out', '到期时间'], deductions: ['Deductions', '扣款'], 'contract-deduction': ['Deduction', '委托代扣'], 'contract-scheduled': ['Scheduled deduction', '预约扣费'], 'contract-password-free': ['Without a password', '免密支付'], 'contract-platform': ['Platform deduction', '收付通代扣'],
  complaintTimes: ['Times complained', '投诉次数'], refundAsked: ['Refund asked for', '申请退款金额'], fileComplaint: ['File a complaint', '发起投诉'], complaintDetail: ['Words of the user', '投诉内容'], askBack: ['Refund asked for, in yuan', '申请退款金额（元）'], userMessage: ['Message of the user', '用户留言'], waitsForAnswer: ['waits for an answer', '待回复'], complainAgain: ['Complain again', '再次投诉'], history: ['Negotiation', '协商历史'], decision: ['Decision on the refund', '退款处理结果'],
  assumptionsHint: ['No public page describes this behaviour. The response header Sandbox-Assumed names the rows that affect an operation.', '以下行为没有公开文档依据。应答头 Sandbox-Assumed 列出与该接口有关的假设名称。'], zhOrEn: ['en', 'zh'],
  merchants: ['Merchants and keys', '商户与密钥'], nav: ['Views', '视图'],
  search: ['Search all ids', '搜索所有编号'], searchHint: ['Order, refund, bill, request or notification id', '商户订单号、退款单号、转账单号、Request-ID 或通知编号'],
  filter: ['Filter', '筛选'], filterHint: ['Filter by any id', '按任意编号筛选'], all: ['All states', '全部状态'],
  live: ['Live', '实时'], offline: ['Not connected', '连接已断开'], newer: ['{0} new', '新增 {0} 条'],
  time: ['Business time', '业务时间'], copy: ['Copy', '复制'], copied: ['Copied', '已复制'], close: ['Close', '关闭'], back: ['Back to the list', '返回列表'],
  matched: ['{0} of {1}', '共 {1} 条，匹配 {0} 条'], loading: ['Loading', '加载中'], nothing: ['Nothing matches', '没有匹配的记录'],
  select: ['Select an entry to see it here.', '选择一条记录，在此查看详情。'],
  theme: ['Colours', '配色'], auto: ['System', '跟随系统'], light: ['Light', '浅色'], dark: ['Dark', '深色'], language: ['中文', 'English'],
  shortcuts: ['Keys: / search, 1–9 views, ↑ ↓ rows, Esc close', '快捷键：/ 搜索，1–9 切换视图，↑ ↓ 移动，Esc 关闭'],
  emptyOrders: ['No order yet. Point your client at this address and place one.', '暂无订单。请将商户系统的请求地址指向沙箱，然后下单。'],
  emptyRefunds: ['No refund yet. Pay an order here, then request a refund for it from your program.', '暂无退款。请先在此支付订单，再由商户系统申请退款。'],
  emptyTransfers: ['No transfer yet. Start one from your program; its user confirms it here.', '暂无转账。请由商户系统发起转账，然后在此模拟用户确认收款。'],
  emptyClaims: ['No insurance claim yet. Start one from your program; pre-transfers wait here for their user.', '暂无理赔单。请由商户系统发起理赔，预转账单据在此等待用户确认。'],
  emptyRequests: ['No request yet. Whatever reaches this address is listed here with the verdict of the sandbox.', '暂无请求。发送到以下地址的请求及沙箱的处理结果都会列在这里。'],
  emptyNotifications: ['No notification yet. One is sent when an order with a notify_url is paid.', '暂无回调通知。设置了 notify_url 的订单支付成功后会发送通知。'],
  cashier: ['Phone of the user', '用户手机'], pay: ['Pay', '立即支付'], notEnough: ['Not enough balance', '余额不足'], scan: ['Scan with WeChat', '微信扫码支付'],
  paid: ['Paid', '支付成功'], isExpired: ['The time to pay is over', '订单已过支付时间'], notPayable: ['Nothing to pay', '当前状态不可支付'],
  failedAttempts: ['Failed attempts', '支付失败次数'],
  confirmPage: ['Confirm page of the user', '用户确认页'], confirm: ['Confirm receipt', '确认收款'], confirmClaim: ['Confirm', '确认领取'], cancelClaim: ['Cancel the claim', '撤销理赔'],
  failTransfer: ['Let it fail', '模拟转账失败'], noConfirm: ['Waits for nobody', '无需用户操作'],
  goWrong: ['Let the refund go wrong', '模拟退款异常'], abnormal: ['Abnormal', '退款异常'], closed: ['Closed', '退款关闭'], noFunds: ['No funds', '余额不足'],
  details: ['Details', '详情'], amount: ['Amount', '金额'], state: ['State', '状态'], created: ['Created', '创建时间'], expires: ['Expires', '支付截止时间'], success: ['Completed', '完成时间'],
  updated: ['Updated', '更新时间'], description: ['Description', '商品描述'], refunded: ['Refunded', '已退金额'], total: ['Order amount', '订单金额'], kind: ['Kind', '类型'], remark: ['Remark', '备注'], reason: ['Reason', '原因'],
  direct: ['Paid out at once', '直接理赔'], 'pre-transfer': ['User confirms', '用户确认'],
  verdict: ['Verdict', '处理结果'], by: ['Answered by', '应答来源'], book: ['State machine', '状态机'], model: ['Model, made up', '模型（虚构数据）'], script: ['Script', '脚本'], fault: ['Fault', '故障'],
  request: ['Request', '请求'], response: ['Response', '应答'], headers: ['Headers', 'HTTP 头'], body: ['Body', '报文主体'], noBody: ['No body', '无报文主体'], noResponse: ['The connection was closed without a response.', '连接已关闭，没有应答。'], remarks: ['Remarks', '提示'],
  refusedSignature: ['Why the signature was refused', '验签失败原因'], expected: ['Must be signed', '应签名的内容'], signed: ['Was signed', '实际签名的内容'], line: ['The strings differ first in line {0}.', '两个签名串首先在第 {0} 行不同。'],
  compareHint: ['Paste the signing string of your program to compare it.', '粘贴商户系统构造的签名串进行比对。'], compare: ['Compare', '比对'], same: ['The strings are equal.', '两个签名串完全一致。'], yours: ['Your string', '商户系统的签名串'],
  timeline: ['Timeline', '通知记录'], attempt: ['Attempt {0}', '第 {0} 次'], due: ['Next attempt', '下次通知时间'], resend: ['Send once more', '重新发送'], resource: ['Resource before encryption', '加密前的通知数据'], about: ['About', '关联单号'], attempts: ['Attempts', '通知次数'],
  exchange: ['Request and response', '请求与应答'], wronglyTaken: ['The handler took a notification that it had to refuse: it does not verify this.', '商户系统接收了应当拒绝的通知：未对此进行验签或校验。'],
  delivery: ['Rules of delivery', '发送规则'], delayRule: ['Delay in seconds', '延迟（秒）'], duplicatesRule: ['Duplicates', '重复次数'], probesRule: ['Signature probes in %', '签名探测比例（%）'], save: ['Save', '保存'],
  'fault-forged': ['wrong key', '使用错误的私钥签名'], 'fault-unsigned': ['no signature', '无签名'], 'fault-stale': ['old timestamp', '时间戳过期'], 'fault-ahead': ['timestamp ahead', '时间戳超前'], 'fault-probe': ['signature probe', '签名探测'], 'fault-unknown-serial': ['unknown key', '未知的证书序列号'], 'fault-altered-body': ['altered body', '报文被篡改'],
  noAttempts: ['Not sent yet.', '尚未发送。'], hold: ['Hold all', '暂停发送'], release: ['Release', '恢复发送'], releaseReversed: ['Release, latest first', '倒序发送'], heldNow: ['Notifications are kept back.', '回调通知已暂停发送。'],
  noticeFault: ['Fault of the next notification', '下一条通知的故障'], play: ['Play', '注入'], when: ['Answer of the handler', '商户应答'],
  trigger: ['Send any notification', '发送任意通知'], triggerHint: ['Its content is made up, with the states and times that fit the event. No object changes.', '通知内容为虚构数据，状态和时间与事件相符。不会改变任何单据。'], event: ['Event', '通知类型'], ofObject: ['of the object', '默认使用单据的地址'], madeUp: ['made up', '默认为虚构单据'], members: ['Members of the resource (JSON)', '通知数据的字段（JSON）'], send: ['Send', '发送'],
  advance: ['Move business time on', '推进业务时间'], real: ['Real time, in signatures', '真实时间（用于签名）'], runs: ['Runs with real time', '随真实时间前进'], stands: ['Stands still until it is moved', '静止，手动推进'],
  clockHint: ['Orders expire, bills settle and notifications are retried as it moves.', '推进后，订单过期、单据到达终态、回调通知按计划重发。'],
  pause: ['Pause', '暂停'], resume: ['Let it run', '随真实时间前进'], toReal: ['Set to real time', '设为真实时间'], offset: ['Distance from real time', '与真实时间相差'], setTime: ['Set business time', '设置业务时间'], setTo: ['Beijing time', '北京时间'],
  setHint: ['An earlier time undoes nothing. What is due later happens later.', '可设为更早的时间：已发生的状态变化不会撤销，未到期的事项按新时间执行。'],
  minutes: ['min', '分钟'], hours: ['h', '小时'], day: ['day', '天'], days: ['days', '天'], shortSeconds: ['s', '秒'], seconds: ['Seconds', '秒'], move: ['Advance', '推进'],
  faultHint: ['A rule plays a fault on the next requests that match, or lets their responses be late.', '规则对接下来匹配的请求注入故障，或使应答变慢。'],
  matches: ['Matches', '匹配条件'], noFault: ['No fault, only late', '无故障，仅延迟'], operation: ['Operation', '接口'], percent: ['Chance in %', '概率（%）'], seed: ['Seed', '随机种子'], lateFrom: ['Late by, in ms', '延迟（毫秒）'], lateTo: ['At most, in ms', '延迟上限（毫秒）'], bodyTime: ['Body takes, in ms', '报文主体耗时（毫秒）'], late: ['Late', '延迟'], unlimited: ['all', '不限'], remove: ['Remove', '删除'], path: ['Path begins with', '路径前缀'], after: ['Pass first', '先放行次数'], times: ['Times', '作用次数'], add: ['Add', '添加'], clear: ['Clear all', '全部清除'], noRules: ['No fault waits.', '没有待触发的故障。'], rules: ['Waiting faults', '待触发的故障'], every: ['every path', '所有路径'],
  mchid: ['Merchant', '商户号'], serial: ['Certificate serial', '商户API证书序列号'], available: ['Available', '可用余额'], locked: ['Locked', '冻结金额'], paidOut: ['Paid out', '已支出'], topUp: ['Add 10,000 yuan', '充值 1 万元'], platform: ['Keys of WeChat Pay', '微信支付侧密钥'],
  trust: ['Keys it verifies with', '验签方式'], 'trust-certificates': ['Platform certificates', '平台证书'], 'trust-migrating': ['Both, migrating', '两者并存（切换中）'], 'trust-public-key': ['WeChat Pay public key', '微信支付公钥'],
  publicKey: ['WeChat Pay public key', '微信支付公钥ID'], platformSerial: ['Signing platform certificate', '当前平台证书序列号'], publish: ['Publish a new certificate', '发布新平台证书'], rotate: ['Let the newest one sign', '切换为最新平台证书'], base: ['Base URL of APIv3', 'APIv3 请求地址'], askPassword: ['Next code payment asks for the password', '下一笔付款码支付需输入密码'],
  token: ['Token of the control API', '控制接口令牌'], tokenHint: ['The sandbox printed it when it started.', '沙箱启动时已打印。'], tokenWrong: ['That token is wrong.', '令牌不正确。'], open: ['Open', '进入'], failed: ['That did not work', '操作失败'],
  now: ['now', '刚刚'], ago: ['{0} ago', '{0}前'], inn: ['in {0}', '{0}后'], s: ['{0} s', '{0}秒'], m: ['{0} min', '{0}分钟'], h: ['{0} h', '{0}小时'], d: ['{0} d', '{0}天'],
};

// States as words; the wire name stays visible beside them.
const STATES = {
  NOTPAY: ['Not paid', '未支付', 'wait'], USERPAYING: ['User is paying', '用户支付中', 'wait'], SUCCESS: ['Success', '成功', 'ok'], REFUND: ['Refunded', '转入退款', 'mute'], CLOSED: ['Closed', '已关闭', 'mute'], REVOKED: ['Reversed', '已撤销', 'mute'], PAYERROR: ['Payment failed', '支付失败', 'bad'],
  PROCESSING: ['Processing', '处理中', 'wait'], ABNORMAL: ['Abnormal', '退款异常', 'bad'], ACCEPTED: ['Accepted', '已受理', 'wait'], WAIT_USER_CONFIRM: ['Waits for user', '待用户确认', 'wait'], TRANSFERING: ['Transferring', '转账中', 'wait'], FAIL: ['Failed', '失败', 'bad'], CANCELING: ['Cancelling', '撤销中', 'wait'], CANCELLED: ['Cancelled', '已撤销', 'mute'],
  ok: ['Accepted', '成功', 'ok'], refused: ['Refused', '拒绝', 'bad'], closed: ['Cut off', '连接关闭', 'bad'], waiting: ['Waiting', '待发送', 'wait'], held: ['Held', '已暂停', 'wait'], taken: ['Taken', '已接收', 'ok'], 'given-up': ['Given up', '已放弃', 'bad'],
  PREPARED: ['To be signed', '待签约', 'wait'], SIGNED: ['Signed', '已签约', 'ok'], TERMINATED: ['Ended', '已解约', 'mute'], ACCEPT: ['Accepted', '已受理', 'wait'], PENDING: ['Pending', '待处理', 'wait'], PROCESSED: ['Completed', '已处理完成', 'ok'], FINISHED: ['Finished', '已完成', 'ok'], FAILED: ['Failed', '失败', 'bad'],
  TAKING_EFFECT: ['In effect', '授权生效中', 'ok'],
  CONFIRMING: ['To be confirmed', '待确认', 'wait'], COUPON_PENDING: ['Not valid yet', '待生效', 'wait'], EFFECTIVE: ['In effect', '已生效', 'ok'], USED: ['Used', '已核销', 'ok'], DELETED: ['Deleted', '已删除', 'mute'], DEACTIVATED: ['Deactivated', '已失效', 'mute'], SENDING: ['Being sent', '投放中', 'ok'], PAUSED: ['Paused', '已暂停', 'wait'], STOPPED: ['Ended', '已停止', 'mute'],
  PLAN_CREATED: ['Not begun', '未开始', 'wait'], DELIVERING: ['Delivering', '投放中', 'ok'], PLAN_TERMINATED: ['Terminated', '已终止', 'mute'], PLAN_EXPIRED: ['Over', '已过期', 'mute'], AUDIT_INITIAL: ['Draft', '未提交', 'mute'], AUDIT_PROCESSING: ['In review', '审批中', 'wait'], AUDIT_PASSED: ['Approved', '审批通过', 'ok'], AUDIT_REJECTED: ['Rejected', '审批拒绝', 'bad'],
  CREATED: ['Waits for user', '待用户确认', 'wait'], DOING: ['In service', '服务中', 'wait'], DONE: ['Paid', '已支付', 'ok'], EXPIRED: ['Expired', '已失效', 'mute'],
  CHECKING: ['Being checked', '资料校验中', 'wait'], AUDITING: ['In review', '审核中', 'wait'], APPLYMENT_STATE_AUDITING: ['In review', '审核中', 'wait'], REJECTED: ['Rejected', '已驳回', 'bad'], APPLYMENT_STATE_REJECTED: ['Rejected', '已驳回', 'bad'], ACCOUNT_NEED_VERIFY: ['Account to be verified', '待账户验证', 'wait'], APPLYMENT_STATE_TO_BE_CONFIRMED: ['Account to be verified', '待账户验证', 'wait'], NEED_SIGN: ['To be signed', '待签约', 'wait'], APPLYMENT_STATE_TO_BE_SIGNED: ['To be signed', '待签约', 'wait'], FINISH: ['Finished', '已完成', 'ok'], APPLYMENT_STATE_FINISHED: ['Finished', '已完成', 'ok'], CANCELED: ['Withdrawn', '已作废', 'mute'], APPLYMENT_STATE_CANCELED: ['Withdrawn', '已作废', 'mute'], FROZEN: ['Frozen', '已冻结', 'bad'], APPLYMENT_STATE_EDITTING: ['To be edited', '编辑中', 'wait'], APPLYMENT_STATE_SIGNING: ['Being opened', '开通权限中', 'wait'], INIT: ['Accepted', '已受理', 'wait'],
  'no-answer': ['No response', '无应答', 'bad'], 'not-sent': ['Not sent', '未发送', 'bad'],
};

const CAUSES = {
  no_final_newline: '最后一行之后缺少换行符', no_query: '第二行漏掉了查询参数', full_url: '第二行应为路径和查询参数，而不是完整的URL', decoded_target: '第二行被百分号解码', relative_target: '第二行开头缺少斜杠', no_prefix: '第二行漏掉了 /v3',
  empty_body: '最后一行漏掉了请求报文主体', other_body: '签名的报文与发送的报文序列化方式不同', method_case: '请求方法应为大写', method: '签名使用了其他请求方法', milliseconds: '时间戳应为秒，而不是毫秒', swapped: '时间戳与随机串的顺序颠倒', nonce_case: '签名串中随机串的大小写与请求头不同', crlf: '换行应为 LF，而不是 CR LF',
  two_mistakes: '签名串有两处错误', no_authorization: '缺少 Authorization 请求头', malformed: 'Authorization 请求头格式错误', clock: '时间戳与到达时间相差超过 300 秒', mchid: '沙箱中没有该商户号', serial: '证书序列号与商户API证书不一致', other_key: '签名串正确，但使用了其他商户的私钥', unknown: '无法用常见错误解释：私钥可能与商户API证书不匹配，或报文在签名后被修改',
};

const REASONS = {
  'the connection failed': '连接失败', 'there was no answer within five seconds': '5 秒内没有应答', 'its request cannot be written': '无法构造请求',
  'its notify_url is no URL': 'notify_url 不是有效的 URL', 'its notify_url is neither http nor https': 'notify_url 既不是 http 也不是 https', 'its notify_url has no host': 'notify_url 没有主机名',
  'its host is neither this machine nor one that notify_to allows': '主机既不是本机，也不在 notify_to 允许的范围内', 'what it tells could not be saved': '通知所涉及的数据未能保存',
};

const stored = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
export let lang = stored('lang') || ((navigator.language || '').startsWith('zh') ? 'zh' : 'en');
export function setLang(next) {
  lang = next;
  try { localStorage.setItem('lang', next); } catch { /* private mode */ }
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en';
  document.title = t('title');
}
const pick = (row) => row[lang === 'zh' ? 1 : 0];
export const t = (key, ...values) => {
  const row = WORDS[key];
  return row ? pick(row).replace(/\{(\d)\}/g, (_, index) => values[index]) : key;
};
export const stateWord = (state) => (STATES[state] ? pick(STATES[state]) : state);
export const stateTone = (state) => (STATES[state] ? STATES[state][2] : 'mute');
export const reason = (text) => (lang === 'zh' && REASONS[text]) || text;
export const cause = (report) => (lang === 'zh' && CAUSES[report.cause]) || report.explanation;
