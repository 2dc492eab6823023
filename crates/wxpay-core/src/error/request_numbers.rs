// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

/// Numbers with their cause by the official tables and what to do, in ascending order.
pub(super) static KNOWN_CAUSES: &[(u32, &str)] = &[
    (
        268_435_461,
        "Parameter invalid (参数非法). Check the parameters.",
    ),
    (
        268_435_462,
        "Parameter too long (参数过长). Check the parameters.",
    ),
    (
        268_435_463,
        "Parameter too short (参数过短). Check the parameters.",
    ),
    (
        268_435_464,
        "Parameter out of range (参数超出取值范围). Check the parameters.",
    ),
    (
        268_435_472,
        "Too often (请求过于频繁). Send fewer requests.",
    ),
    (
        268_435_483,
        "No such data (数据不存在). Check the parameters.",
    ),
    (
        268_435_484,
        "Data exist already (数据已存在). Query before anything is sent again.",
    ),
    (
        268_436_152,
        "Parameters against the business rules (请求参数不满足业务要求). Check the parameters.",
    ),
    (
        268_436_172,
        "No such fapiao (要查询的发票不存在). Check the parameters.",
    ),
    (
        268_437_833,
        "Signature wrong (签名错误). Check the signature.",
    ),
    (
        268_440_110,
        "Merchant not onboarded (商户未入驻). Check the parameters.",
    ),
    (
        268_440_124,
        "Stopped by risk control (触发风控拦截). Contact WeChat Pay.",
    ),
    (
        268_440_126,
        "Merchant has not enabled advances (商户未开通垫资能力). Apply for the permission.",
    ),
    (
        268_440_133,
        "Complaint in a wrong state (投诉单状态错误). Query before anything is sent again.",
    ),
    (
        268_440_144,
        "No such plate (车牌不存在). Check the parameters.",
    ),
    (
        268_440_150,
        "AppID not bound to the merchant (商户号和 appid 未绑定). Apply for the permission.",
    ),
    (
        268_440_162,
        "Parameter wrong or missing (参数错误或缺失). Check the parameters.",
    ),
    (
        268_440_163,
        "Openid invalid (传入的 openid 不合法). Check the parameters.",
    ),
    (
        268_440_164,
        "No such entry, or it is no longer valid (入场信息不存在或已失效). Check the parameters.",
    ),
    (
        268_440_168,
        "Plate not enabled for payscore parking (车牌未开通支付分停车服务). Apply for the permission.",
    ),
    (
        268_440_765,
        "No such order (订单不存在). Check the parameters.",
    ),
    (
        268_440_766,
        "Sub-merchant number does not match (子商户号不匹配). Check the parameters.",
    ),
    (
        268_441_788,
        "Sub-merchant has not authorised the parent (子商户未授权父商户的产品权限). Apply for the permission.",
    ),
    (
        268_443_518,
        "Downstream service failed (调用下游服务失败). Send the same request again later.",
    ),
    (
        268_443_699,
        "Signature wrong (签名错误). Check the signature.",
    ),
    (
        268_443_701,
        "No relation between provider and sub-merchant (受理关系不存在（服务商）). Apply for the permission.",
    ),
    (268_443_704, "Sub-merchant missing. Check the parameters."),
    (
        268_443_705,
        "Sub-merchant must differ from the provider. Check the parameters.",
    ),
    (
        268_443_715,
        "Merchant not usable or closed (商户状态为不可用或已注销). Contact WeChat Pay.",
    ),
    (
        268_445_527,
        "AppID not bound to the merchant. Apply for the permission.",
    ),
    (
        268_447_840,
        "Too often (请求频率超过限制). Send fewer requests.",
    ),
    (
        268_447_843,
        "Merchant and order do not match (商户号和订单不匹配). Check the parameters.",
    ),
    (
        268_447_845,
        "Sub-merchant and order do not match. Check the parameters.",
    ),
    (
        268_447_914,
        "Order no longer valid (该订单已失效). Check the parameters.",
    ),
    (
        268_448_010,
        "Merchant's collecting restricted (此商家的收款功能已被限制). Contact WeChat Pay.",
    ),
    (
        268_448_746,
        "Refunds of one order too often (单笔订单退款频率限制). Send fewer requests.",
    ),
    (
        268_449_311,
        "More than may be refunded (申请退款金额超过订单可退金额). Check the parameters.",
    ),
    (
        268_449_538,
        "Order paid already (订单已支付). Query before anything is sent again.",
    ),
    (
        268_449_641,
        "May only be reversed, not closed. Query before anything is sent again.",
    ),
    (
        268_452_661,
        "Parameters wrong (风险共建 API 参数错误). Check the parameters.",
    ),
    (
        268_452_662,
        "Query failed (风险共建 API 查询失败). Check the parameters.",
    ),
    (
        268_455_936,
        "Parameters wrong (参数错误). Check the parameters.",
    ),
    (
        268_460_485,
        "No notification address set (商户违规回调地址不存在). Check the parameters.",
    ),
    (
        268_460_486,
        "Notification address set already (商户违规回调地址已存在). Query before anything is sent again.",
    ),
    (
        268_461_336,
        "Too often (超过频率限制). Send fewer requests.",
    ),
    (
        268_470_902,
        "User has not given the fapiao title (用户尚未提交抬头). Check the parameters.",
    ),
    (
        268_470_903,
        "No such fapiao application (发票申请单不存在). Check the parameters.",
    ),
    (
        268_472_951,
        "Parameters failed the check (API 请求参数检查不合法). Check the parameters.",
    ),
    (
        268_479_183,
        "Receiving account abnormal by risk control (风控聚合问询收款账户异常). Contact WeChat Pay.",
    ),
    (
        268_483_371,
        "AppID wrong (请求的 appid 有误). Check the parameters.",
    ),
    (
        268_483_829,
        "Openid invalid (OpenID（无效或异常）). Check the parameters.",
    ),
    (
        268_484_120,
        "Authorisation not in effect (授权状态不是已授权). Query before anything is sent again.",
    ),
    (
        268_490_422,
        "Mall of the merchant could not be found (获取商户管理的商圈信息失败). Check the parameters.",
    ),
    (
        268_490_423,
        "Caller is no service provider of the mall (请求者非商圈服务商). Check the parameters.",
    ),
    (
        268_491_067,
        "Address not allowed to call (此 IP 地址不允许调用该接口). Contact WeChat Pay.",
    ),
    (
        268_491_071,
        "Balance is not enough (账户余额不足). Top up the account.",
    ),
    (
        268_491_073,
        "Merchant and AppID not bound (MA 关系不存在). Apply for the permission.",
    ),
    (
        268_491_269,
        "Mall not upgraded to membership 3.0 (该商圈未升级商圈会员 3.0). Check the parameters.",
    ),
    (
        268_495_763,
        "No such order (查询单号映射为空，订单不存在). Check the parameters.",
    ),
    (
        268_498_688,
        "Repeated with other parameters (请求重入时参数与首次不一致). Check the parameters.",
    ),
    (
        268_498_689,
        "Order paid already (订单已支付). Query before anything is sent again.",
    ),
    (
        268_501_013,
        "Openid required (小程序支付必须传 openid). Check the parameters.",
    ),
    (
        268_503_786,
        "Merchant's right to complete orders is restricted (商户完结订单权限处于管控中). Contact WeChat Pay.",
    ),
    (
        268_511_311,
        "Sub-merchant invalid (子商户非法). Check the parameters.",
    ),
    (
        268_511_316,
        "Other failure (其它失败). Check the parameters.",
    ),
    (
        268_511_394,
        "Merchant is no sub-merchant of a platform (商户非电商子). Check the parameters.",
    ),
    (
        268_511_395,
        "Merchant is no sub-merchant of the provider (商户非服务商子商户). Check the parameters.",
    ),
    (
        268_511_396,
        "No penalty under way (没有进行中的处罚). Query before anything is sent again.",
    ),
    (
        268_511_401,
        "No such record (没有此单据). Check the parameters.",
    ),
    (
        268_512_536,
        "Order exists already (订单已存在). Query before anything is sent again.",
    ),
    (
        268_512_771,
        "No such order (订单不存在). Check the parameters.",
    ),
    (
        268_513_837,
        "Merchant has not set a fapiao platform (商户未设置开票平台). Check the parameters.",
    ),
    (
        268_524_178,
        "Name does not match (校验实名不一致). Check the parameters.",
    ),
    (
        268_526_884,
        "Too late to return a share (超过分账回退最大周期). Check the parameters.",
    ),
    (
        268_529_475,
        "Fields of the mixed order failed the check (混合单字段校验失败). Check the parameters.",
    ),
    (
        268_529_477,
        "Total of the order differs (订单总金额不一致). Check the parameters.",
    ),
    (
        268_529_515,
        "No such order (未找到订单). Check the parameters.",
    ),
    (
        268_529_824,
        "Number past its safe time (单号超出处理安全期). Check the parameters.",
    ),
    (
        268_529_835,
        "Amount out of limits (单笔金额不在上下限范围). Check the parameters.",
    ),
    (
        268_529_837,
        "Openid not of the AppID. Check the parameters.",
    ),
    (
        268_530_307,
        "Older than 30 days, cannot be queried. Check the parameters.",
    ),
    (
        268_531_471,
        "Total of the refund does not match (退款总金额不匹配). Check the parameters.",
    ),
    (
        268_531_511,
        "Insurance order not paid, so it cannot be refunded (医保订单未支付，无法退款). Check the parameters.",
    ),
    (
        268_535_970,
        "State does not allow cancelling (当前状态不支持撤销). Query before anything is sent again.",
    ),
    (
        268_537_402,
        "Past the time for queries, cannot be cancelled (单号超过查单有效期（不能撤销）). Check the parameters.",
    ),
    (
        268_537_840,
        "No such number (单号不存在（不支持撤销）). Check the parameters.",
    ),
    (
        268_541_151,
        "Caller's identity invalid (商户身份非法). Check the parameters.",
    ),
    (
        268_541_152,
        "Merchants are not in a service relation (查询管控时商户关系非受理模式). Contact WeChat Pay.",
    ),
    (
        268_547_120,
        "Request for pay_auth failed (pay_auth 请求失败). Send the same request again later.",
    ),
    (
        268_552_178,
        "Agency contract submitted already (已经提交过代理签约). Query before anything is sent again.",
    ),
    (
        268_552_247,
        "Application in another state (申请单状态不匹配). Query before anything is sent again.",
    ),
    (
        268_552_457,
        "Merchant has no issuer of digital fapiaos (商户信息内未找到数电开票人信息). Check the parameters.",
    ),
    (
        268_554_200,
        "Order in a wrong state (订单状态错误). Query before anything is sent again.",
    ),
    (
        268_554_422,
        "Insurance reversal failed (医保冲正失败). Check the parameters.",
    ),
    (
        268_558_930,
        "Failing refunds too often (退款 API 错误码限流). Send fewer requests.",
    ),
    (
        268_560_650,
        "Payer has entered the password, the order cannot be closed (已完成验密不允许关单). Query before anything is sent again.",
    ),
    (
        268_564_709,
        "Parameters for the invitation wrong (服务商获取邀请商户信息参数错误). Check the parameters.",
    ),
    (
        268_566_836,
        "Certificate not usable (插件验签时证书状态不可用). Check the signature.",
    ),
    (
        268_569_882,
        "Too often (请求频率过快). Send fewer requests.",
    ),
    (
        268_571_344,
        "Authorisation not in effect (授权非生效中，无法发起付款). Apply for the permission.",
    ),
    (
        268_573_590,
        "Date out of range (请求日期超限). Check the parameters.",
    ),
    (
        268_574_507,
        "User is no member (用户未开通会员). Apply for the permission.",
    ),
    (
        268_574_945,
        "Not enough left on the order for the fapiao (交易单剩余可开票金额不足). Check the parameters.",
    ),
    (
        268_575_528,
        "User has a card that waits to be activated (用户已有待激活的会员卡). Query before anything is sent again.",
    ),
    (
        268_575_529,
        "User has a valid card (用户已有已生效的会员卡). Query before anything is sent again.",
    ),
    (
        268_575_533,
        "User has no inactive card (用户不存在未激活的会员卡). Check the parameters.",
    ),
    (
        268_575_635,
        "Openid invalid (OpenID 无效). Check the parameters.",
    ),
    (268_575_819, "Too often (接口限频). Send fewer requests."),
    (
        268_575_822,
        "Parameters wrong (参数错误). Check the parameters.",
    ),
    (
        268_576_481,
        "Uploaded image empty (上传的图片内容为空). Check the parameters.",
    ),
    (
        268_576_482,
        "Image above 2 MB (上传的图片大小大于2M). Check the parameters.",
    ),
    (
        268_576_483,
        "Image format invalid (图片格式无效). Check the parameters.",
    ),
    (
        268_576_484,
        "File name wrong (文件名错误). Check the parameters.",
    ),
    (
        268_576_485,
        "Digest of the image wrong (图片摘要错误). Check the parameters.",
    ),
    (
        268_578_088,
        "Service provider and brand are not related (服务商验证BM关系失败). Apply for the permission.",
    ),
    (
        268_578_101,
        "Parameters invalid (入参不合法). Check the parameters.",
    ),
    (
        268_578_222,
        "Time of the wrong form (时间格式错误). Check the parameters.",
    ),
    (
        268_578_415,
        "State does not allow a retry (交易信息当前状态不可重试). Query before anything is sent again.",
    ),
    (
        268_578_417,
        "Daily limit of the coupon batch reached (命中商品券批次日限额). Check the parameters.",
    ),
    (
        268_578_426,
        "Uploaded image empty (上传图片为空). Check the parameters.",
    ),
    (
        268_578_427,
        "Uploaded image too large (上传图片过大). Check the parameters.",
    ),
    (
        268_578_428,
        "Unknown image type (未知图片类型). Check the parameters.",
    ),
    (
        268_578_429,
        "Digest of the uploaded file does not match (上传文件SHA值校验不通过). Check the parameters.",
    ),
    (
        268_578_430,
        "Image differs from its meta (图片meta信息不一致). Check the parameters.",
    ),
    (
        268_578_486,
        "Product coupon lacks its single-use settings (商品券的单券模式信息没有配置). Check the parameters.",
    ),
    (
        268_578_487,
        "Product coupon lacks its multi-use settings (商品券的次卡模式信息没有配置). Check the parameters.",
    ),
    (
        268_578_526,
        "Openid could not be read (解析openid错误). Check the parameters.",
    ),
    (
        268_578_531,
        "Brand ID is no number (转换品牌ID为uint64失败). Check the parameters.",
    ),
    (
        268_578_633,
        "Page size too large (分页的页大小过大). Check the parameters.",
    ),
    (
        268_578_640,
        "Store ID malformed (输入的商户关联门店ID格式不合法). Check the parameters.",
    ),
    (
        268_578_651,
        "New limit of the batch invalid (更新批次发放次数总上限参数不合法). Check the parameters.",
    ),
    (
        268_578_861,
        "Permission abnormal (权限异常). Apply for the permission.",
    ),
    (
        268_579_038,
        "Page token could not be read (解析page_token错误). Check the parameters.",
    ),
    (
        268_579_072,
        "Parameters wrong (参数错误). Check the parameters.",
    ),
    (
        268_579_073,
        "Store's state does not allow a change (门店状态暂不支持修改). Query before anything is sent again.",
    ),
    (
        268_579_074,
        "No such brand store (品牌门店不存在). Check the parameters.",
    ),
    (
        268_579_075,
        "Brand store exists already (品牌门店已存在). Query before anything is sent again.",
    ),
    (
        268_579_076,
        "Too often (请求超过频率限制). Send fewer requests.",
    ),
    (
        268_579_077,
        "System error (系统异常). Send the same request again later.",
    ),
    (
        268_579_321,
        "Address code of the store invalid (门店地址编码不合法). Check the parameters.",
    ),
    (
        268_579_322,
        "Address of the store invalid (门店地址不合法). Check the parameters.",
    ),
    (
        268_579_323,
        "Service phone invalid (服务电话不合法). Check the parameters.",
    ),
    (
        268_579_324,
        "Branch name invalid (分店名称不合法). Check the parameters.",
    ),
    (
        268_579_325,
        "Longitude of the store invalid (门店经度不合法). Check the parameters.",
    ),
    (
        268_579_326,
        "Latitude of the store invalid (门店纬度不合法). Check the parameters.",
    ),
    (
        268_579_327,
        "Opening hours invalid (经营时间不合法). Check the parameters.",
    ),
    (
        268_579_591,
        "Kind of product coupon invalid (商品券类型不合法). Check the parameters.",
    ),
    (
        268_579_803,
        "No permission for this interface (没有权限调用本接口). Apply for the permission.",
    ),
    (
        268_579_815,
        "Single-use settings invalid (单券使用信息不合法). Check the parameters.",
    ),
    (
        268_579_829,
        "Multi-use rule of the batch invalid (批次的次卡使用规则信息不合法). Check the parameters.",
    ),
    (
        268_579_830,
        "Single-use rule of the batch invalid (批次的单次卡使用规则信息不合法). Check the parameters.",
    ),
    (
        268_580_022,
        "Too often (请求超过频率限制). Send fewer requests.",
    ),
    (
        268_581_316,
        "Merchant's permission abnormal (商户权限异常). Apply for the permission.",
    ),
    (
        268_581_317,
        "An application is under way (存在流程进行中的申请单). Query before anything is sent again.",
    ),
    (
        268_581_318,
        "Parameters wrong (参数错误). Check the parameters.",
    ),
    (
        268_581_384,
        "No such application (申请单不存在). Check the parameters.",
    ),
    (
        268_581_843,
        "Application data failed the check (申请资料校验失败). Check the parameters.",
    ),
    (
        268_581_844,
        "Administrator's data failed the check (管理员信息校验失败). Check the parameters.",
    ),
    (
        268_581_845,
        "Subject data failed the check (主体信息校验失败). Check the parameters.",
    ),
    (
        268_581_846,
        "Brand data failed the check (品牌基础信息校验失败). Check the parameters.",
    ),
    (
        268_581_847,
        "Brand name taken (品牌名称已存在). Query before anything is sent again.",
    ),
    (
        268_581_848,
        "Format of the brand logo failed the check (品牌LOGO格式校验失败). Check the parameters.",
    ),
    (
        268_581_849,
        "Trademark data failed the check (商标信息校验失败). Check the parameters.",
    ),
    (
        268_581_851,
        "Authorisation of the trademark missing (需上传商标许可使用授权书). Apply for the permission.",
    ),
    (
        268_581_853,
        "Authorisation of the logo trademark missing (需上传LOGO商标许可使用授权书). Apply for the permission.",
    ),
    (
        268_582_532,
        "Brand ID invalid (brand_id不合法). Check the parameters.",
    ),
    (
        268_582_533,
        "Begin of the delivery wrong (投放开始时间不正确). Check the parameters.",
    ),
    (
        268_582_534,
        "End of the delivery wrong (投放结束时间不正确). Check the parameters.",
    ),
    (
        268_582_537,
        "Delivery plan ID wrong (投放计划ID不正确). Check the parameters.",
    ),
    (
        268_582_542,
        "Delivery plan in a wrong state (投放计划状态不正确). Query before anything is sent again.",
    ),
    (
        268_582_543,
        "Review in a wrong state (审核状态不正确). Query before anything is sent again.",
    ),
    (
        268_582_553,
        "Total stock wrong (总库存数量不正确). Check the parameters.",
    ),
    (
        268_582_554,
        "Delivery plan shorter than a day (投放计划周期不足一天). Check the parameters.",
    ),
    (
        268_582_557,
        "Delivery begins before the batch (投放开始时间早于批次开始时间). Check the parameters.",
    ),
    (
        268_582_565,
        "Activity must be running (活动状态必须要是运行中). Query before anything is sent again.",
    ),
    (
        268_582_566,
        "Delivery cannot be shortened (投放时间不允许缩短). Check the parameters.",
    ),
    (
        268_582_710,
        "Delivery parameters wrong (投放参数错误). Check the parameters.",
    ),
    (
        268_582_798,
        "Parameters wrong (参数错误). Check the parameters.",
    ),
    (
        268_582_912,
        "No permission for this operation (没有权限执行该操作). Apply for the permission.",
    ),
    (
        268_582_917,
        "Batch ends before the activity (批次结束时间早于活动时间). Check the parameters.",
    ),
    (
        268_582_920,
        "Repeated with other parameters (重入不一致). Check the parameters.",
    ),
    (
        268_583_094,
        "System busy (系统繁忙，请稍后再试). Send fewer requests.",
    ),
    (
        268_583_095,
        "Brand has not authorised the merchant (商户号与品牌无授权关系). Apply for the permission.",
    ),
    (
        268_583_283,
        "No such subject (主体在主体库不存在). Check the parameters.",
    ),
    (
        268_583_285,
        "Subject data do not match (主体信息不匹配). Check the parameters.",
    ),
    (
        268_583_982,
        "Too often (请求超过频率限制). Send fewer requests.",
    ),
    (
        268_584_156,
        "Internal system failed (内部系统失败). Send the same request again later.",
    ),
    (
        268_584_198,
        "No permission (没有权限). Apply for the permission.",
    ),
    (
        268_584_575,
        "Parameters wrong (参数错误). Check the parameters.",
    ),
    (
        268_584_576,
        "Brand has not authorised the service provider (品牌未授权服务商权限). Apply for the permission.",
    ),
    (
        268_584_577,
        "Brand has no permission for a business card (品牌无商家名片权限). Apply for the permission.",
    ),
    (
        268_584_578,
        "Service provider has not enabled the permission (服务商未开通权限). Apply for the permission.",
    ),
    (
        268_584_579,
        "An application of the brand is under way (品牌下存在流程中的单). Query before anything is sent again.",
    ),
    (
        268_584_580,
        "Application has ended (申请单流程已结束). Query before anything is sent again.",
    ),
    (
        268_584_581,
        "Application's state does not allow a new submission (当前申请单状态不支持重新提单). Query before anything is sent again.",
    ),
    (
        268_584_582,
        "No such application (申请单不存在). Check the parameters.",
    ),
    (
        268_584_585,
        "Merchant number does not match (商户ID不匹配). Check the parameters.",
    ),
    (
        268_584_586,
        "Application's state does not allow a withdrawal (申请单状态不支持撤销). Query before anything is sent again.",
    ),
    (
        268_584_592,
        "Customer service missing (商家客服信息为空). Check the parameters.",
    ),
    (
        268_584_593,
        "Kind and content do not match (填写类型和内容不匹配). Check the parameters.",
    ),
    (
        268_584_594,
        "Path missing (路径未填写). Check the parameters.",
    ),
    (
        268_584_595,
        "AppID missing (APPID未填写). Check the parameters.",
    ),
    (
        268_584_596,
        "Customer service phone missing (客服电话未填写). Check the parameters.",
    ),
    (
        268_584_597,
        "Path malformed (填写路径格式不合法). Check the parameters.",
    ),
    (
        268_584_598,
        "AppID not bound to the brand (BA关系未绑定). Apply for the permission.",
    ),
    (
        268_584_599,
        "Text of the button malformed (按钮文案格式不合法). Check the parameters.",
    ),
    (
        268_584_600,
        "Number of services invalid (名片服务数量不合法). Check the parameters.",
    ),
    (
        268_584_601,
        "Too many service classes (服务分类数超限). Check the parameters.",
    ),
    (
        268_584_602,
        "Name of the service class invalid (服务分类名称非法). Check the parameters.",
    ),
    (
        268_584_603,
        "Service name invalid (服务名称非法). Check the parameters.",
    ),
    (
        268_584_605,
        "Link invalid (跳转信息不合法). Check the parameters.",
    ),
    (
        268_584_650,
        "AppID invalid (APPID不合法). Check the parameters.",
    ),
    (
        268_584_743,
        "Application's state does not allow a preview (申请单状态不允许预览). Query before anything is sent again.",
    ),
    (
        268_584_818,
        "Redemption by scanning is not supported yet (线下滴码核销当前暂不支持). Check the parameters.",
    ),
    (
        268_584_859,
        "Application's state does not allow publication (申请单状态不支持发布). Query before anything is sent again.",
    ),
    (
        268_585_043,
        "Time of publication invalid (发布时间非法). Check the parameters.",
    ),
    (
        268_585_139,
        "Daily amount above the total stock (单日领取数量大于总库存). Check the parameters.",
    ),
    (
        268_585_140,
        "Stock of the activity above that of the batch (活动库存不可大于批次实际可用库存). Check the parameters.",
    ),
    (
        268_585_142,
        "Stock of the batch below 10,000 (投放券批次库存小于10000). Check the parameters.",
    ),
    (
        268_585_144,
        "Times of the delivery plan invalid (投放计划时间参数非法). Check the parameters.",
    ),
    (
        268_585_145,
        "Delivery leaves no time for redemption (投放需预留核销时间). Check the parameters.",
    ),
    (
        268_585_147,
        "Own delivery rule needs a daily limit (自定义投放规则时每日限额必填). Check the parameters.",
    ),
    (
        268_585_148,
        "Batch names no way of redemption (投放券批次未填写核销方式). Check the parameters.",
    ),
    (
        268_585_149,
        "Batch not usable (投放券批次不可用). Check the parameters.",
    ),
    (
        268_585_152,
        "AppID not bound to the brand (校验品牌appid关系不通过). Apply for the permission.",
    ),
    (
        268_585_153,
        "Delivery plan begins in the past (投放计划开始时间不能早于当前时间). Check the parameters.",
    ),
    (
        268_585_154,
        "Daily limit of the plan above that of the batch (投放计划每日限额超过批次每日限额). Check the parameters.",
    ),
    (
        268_585_155,
        "Time of redemption too short (批次可核销时间太短). Check the parameters.",
    ),
    (
        268_585_347,
        "Merchant number of the redeeming order invalid (核销订单的商户号不合法). Check the parameters.",
    ),
    (
        268_585_397,
        "No such product or batch (商品ID或者批次ID不存在). Check the parameters.",
    ),
    (
        268_585_487,
        "Field required unless coupon and batch are reused (不复用商品券和批次信息时字段必填). Check the parameters.",
    ),
    (
        268_585_797,
        "Kind of AppID invalid (AppID类型不合法). Check the parameters.",
    ),
    (
        268_585_798,
        "Customer service phone malformed (客服电话格式不合法). Check the parameters.",
    ),
    (
        268_585_857,
        "Store address inexact or unknown (门店地址信息不准确或不存在). Check the parameters.",
    ),
    (
        268_585_858,
        "Receiving subject of the store wrong (门店收款主体参数错误). Check the parameters.",
    ),
    (
        268_585_859,
        "Receiving merchant number of the store wrong (门店收款商户号参数错误). Check the parameters.",
    ),
    (
        268_585_869,
        "Brand has no business card (品牌没有配置商家名片). Check the parameters.",
    ),
    (
        268_586_001,
        "No redemptions on that day (当天没有核销记录). Check the parameters.",
    ),
    (
        268_586_003,
        "No refunds on that day (当天没有退款记录). Check the parameters.",
    ),
    (
        268_586_225,
        "Store code invalid (商家门店编号不合法). Check the parameters.",
    ),
    (
        268_586_628,
        "New total below what was used (修改后的投放总数小于已用库存). Check the parameters.",
    ),
    (
        268_586_631,
        "Total cannot be lowered (投放总数量不能少于现有值). Check the parameters.",
    ),
    (
        268_587_486,
        "Batch can be redeemed for less than five days (券批次可核销时间不足5天). Check the parameters.",
    ),
    (
        268_587_499,
        "Brand has not authorised the service provider (品牌服务商授权校验不通过). Apply for the permission.",
    ),
    (
        268_587_984,
        "Trademark data incomplete (商标信息填写不完整). Check the parameters.",
    ),
    (
        268_587_985,
        "Logo trademark data incomplete (LOGO商标信息填写不完整). Check the parameters.",
    ),
    (
        268_588_114,
        "Kind of image generation invalid (图片生成类型无效). Check the parameters.",
    ),
    (
        268_588_427,
        "Released after its time (分账单已逾期解冻). Check the parameters.",
    ),
    (
        268_588_428,
        "Finished by the merchant (分账单已完结（由商户主动发起）). Query before anything is sent again.",
    ),
    (
        268_589_041,
        "No permission for joint delivery (没有权限设置联合投放). Apply for the permission.",
    ),
    (
        268_589_582,
        "More choices than items in the set (套餐可选数量大于单品数量). Check the parameters.",
    ),
    (
        268_590_530,
        "Interface for mini game merchants withdrawn (小游戏商户资料互通接口已下线). Check the parameters.",
    ),
    (
        268_591_645,
        "Parameter for the kind of receipt wrong (获取类型参数错误). Check the parameters.",
    ),
    (
        268_591_738,
        "Link of the usage rule not set (使用规则展示信息口令链接未设置). Check the parameters.",
    ),
    (
        268_591_739,
        "Guide of the usage rule not set (使用规则展示信息使用指引未设置). Check the parameters.",
    ),
    (
        268_593_053,
        "Delivery mode invalid (投放模式参数非法). Check the parameters.",
    ),
    (
        268_593_054,
        "Delivery label invalid (投放标签非法). Check the parameters.",
    ),
    (
        268_593_575,
        "A group of batches cannot reuse a product coupon (批次组场景不能复用商品券信息). Check the parameters.",
    ),
    (
        268_596_454,
        "Store ID invalid (门店ID不合法). Check the parameters.",
    ),
    (
        268_596_455,
        "Brand ID invalid (品牌ID不合法). Check the parameters.",
    ),
    (
        268_596_526,
        "Coupon for single goods must be an exchange or discount coupon (单品券只能使用兑换券或折扣券). Check the parameters.",
    ),
    (
        268_596_825,
        "Coupon label twice (券标签重复). Check the parameters.",
    ),
    (
        268_596_826,
        "Member label lacks the member card ID (会员标签缺少会员卡ID). Check the parameters.",
    ),
    (
        268_596_875,
        "Brand has no contact (该品牌没有联系商家信息). Check the parameters.",
    ),
    (
        268_596_876,
        "Business card has no contact (该商家名片没有联系商家信息). Check the parameters.",
    ),
    (
        268_875_776,
        "Merchant parameters wrong (商户参数错误). Check the parameters.",
    ),
    (
        268_875_782,
        "No such refund (查询退款单不存在). Check the parameters.",
    ),
    (
        268_892_177,
        "Order wholly refunded (订单已全额退款). Query before anything is sent again.",
    ),
    (
        268_892_180,
        "No such order (订单不存在). Check the parameters.",
    ),
    (
        268_892_181,
        "Order closed (订单已关闭). Query before anything is sent again.",
    ),
    (
        268_892_182,
        "Order of another merchant (不允许操作其他人的订单). Check the parameters.",
    ),
    (
        268_892_183,
        "Amount of the order or the refund differs (订单或退款金额不一致). Check the parameters.",
    ),
    (
        268_892_184,
        "Order too old to refund (当前订单过期不能申请退款). Check the parameters.",
    ),
    (
        268_892_195,
        "Refund in a wrong state (退款单状态错误). Query before anything is sent again.",
    ),
    (
        268_892_205,
        "More than is left unshared. Check the parameters.",
    ),
    (
        268_892_709,
        "Balance is not enough, top up and repeat. Top up the account.",
    ),
    (
        269_546_505,
        "Merchant certificate expired (商户证书已过期). Check the signature.",
    ),
    (
        269_546_507,
        "Merchant certificate's serial number wrong (商户证书序列号有误). Check the signature.",
    ),
    (
        269_546_518,
        "No valid merchant certificate (无有效的商户证书). Check the signature.",
    ),
    (
        269_546_525,
        "Signature not verified (错误的签名，导致验签失败). Check the signature.",
    ),
    (
        269_546_538,
        "No such merchant (商户号不存在). Check the parameters.",
    ),
    (
        269_546_542,
        "Sensitive field could not be opened (平台私钥解密失败). Check the parameters.",
    ),
    (
        269_611_025,
        "Not registered with Tenpay (未注册财付通). Check the parameters.",
    ),
    (
        269_754_382,
        "Merchant's data wrong (商户资料有误). Check the parameters.",
    ),
    (
        269_754_389,
        "No such application (未能找到申请单). Check the parameters.",
    ),
    (
        269_754_391,
        "Parent merchant does not match (父商户不匹配). Check the parameters.",
    ),
    (
        269_754_392,
        "Application of another kind (申请单类型不匹配). Check the parameters.",
    ),
    (
        269_754_393,
        "No permission (无权限). Apply for the permission.",
    ),
    (
        269_755_393,
        "Application in another state (申请单状态不匹配). Query before anything is sent again.",
    ),
    (
        269_755_396,
        "Application could not be submitted (提交申请单失败). Check the parameters.",
    ),
    (
        269_755_397,
        "No such application (查询申请单不存在). Check the parameters.",
    ),
    (
        269_755_405,
        "Application of another service provider (该申请单不属于当前服务商). Check the parameters.",
    ),
    (
        269_755_408,
        "Merchants not related (商户关系不存在). Apply for the permission.",
    ),
    (
        269_755_445,
        "List of merchants to confirm failed the check (待确认商户号列表字段校验失败). Check the parameters.",
    ),
    (
        269_761_029,
        "State of the application unknown (提交时申请单状态未知). Query before anything is sent again.",
    ),
    (
        269_761_031,
        "Parameters wrong (参数错误，请检查后重试). Check the parameters.",
    ),
    (
        269_761_032,
        "Caller is no e-commerce platform (不属于电商平台商户，暂无权限). Apply for the permission.",
    ),
    (
        269_761_047,
        "Caller's right to onboard merchants is restricted (你进件特约商户的权限已被受限). Contact WeChat Pay.",
    ),
    (
        269_795_842,
        "Parameters wrong (输入参数错误). Check the parameters.",
    ),
    (
        270_079_488,
        "No such batch (查询批次为空). Check the parameters.",
    ),
    (
        270_079_489,
        "Merchant number could not be looked up (商户号查询失败). Check the parameters.",
    ),
    (
        270_079_498,
        "Openid wrong (openid 错误). Check the parameters.",
    ),
    (
        270_079_508,
        "Batch does not work across merchants (批次不支持跨商户). Check the parameters.",
    ),
    (
        270_079_509,
        "Caller may not issue these coupons (调用方不在可发券商户列表). Check the parameters.",
    ),
    (
        270_079_532,
        "User may not receive coupons (用户被限制领取代金券). Contact WeChat Pay.",
    ),
    (
        270_079_533,
        "Activity not begun, or ended (活动未开始或已结束). Query before anything is sent again.",
    ),
    (
        270_079_534,
        "Budget of the batch used up (批次预算不足). Top up the account.",
    ),
    (
        270_080_601,
        "Activity code invalid (无效的活动 code). Check the parameters.",
    ),
    (
        270_103_055,
        "Activity's state changed too often (修改活动状态请求过于频繁). Send fewer requests.",
    ),
    (
        270_328_344,
        "No such order (订单不存在). Check the parameters.",
    ),
    (
        270_328_882,
        "Closing: other sub-orders than at ordering. Check the parameters.",
    ),
    (
        270_328_886,
        "Sub-order twice (下单时子单有重复). Check the parameters.",
    ),
    (
        270_328_888,
        "Order closed, place a new order (当前订单已关闭，请重新下单). Query before anything is sent again.",
    ),
    (
        270_329_361,
        "Too often (请求过于频繁，请稍后重试). Send fewer requests.",
    ),
    (
        270_330_947,
        "Order in a wrong state (订单状态错误). Query before anything is sent again.",
    ),
    (
        270_332_417,
        "Busy, try later (当前请求人数较多，请稍后再试). Send fewer requests.",
    ),
    (
        270_332_422,
        "Order paid already (订单已支付). Query before anything is sent again.",
    ),
    (
        270_333_442,
        "Closing: another number of sub-orders than at ordering. Check the parameters.",
    ),
    (
        270_333_444,
        "Sub-order's merchant does not match (入参子单子商户 id 不匹配). Check the parameters.",
    ),
    (
        270_333_952,
        "Parameter wrong (入参错误). Check the parameters.",
    ),
    (
        270_333_959,
        "Number used already. Query before anything is sent again.",
    ),
    (
        270_333_962,
        "Number used already. Query before anything is sent again.",
    ),
    (
        270_522_880,
        "Bill too old (请求的账单日期已过期). Check the parameters.",
    ),
    (
        270_522_881,
        "No such bill (请求的账单文件不存在). Check the parameters.",
    ),
    (
        270_522_882,
        "Bill being made (请求的账单正在生成中). Send the same request again later.",
    ),
    (
        270_522_884,
        "Date's form wrong (账单日期格式不正确). Check the parameters.",
    ),
    (
        270_522_890,
        "Caller is not the parent of the sub-merchant (不是指定的子商户的父商户). Check the parameters.",
    ),
    (
        270_522_892,
        "Merchant number invalid (无效的商户号). Check the parameters.",
    ),
    (
        270_522_893,
        "Micro merchants have no bills of their own (小微商户不单独提供对账单下载). Check the parameters.",
    ),
    (
        270_522_898,
        "Sub-merchant fund bills not permitted. Check the parameters.",
    ),
    (
        270_522_900,
        "No permission for this interface (无权调用此接口). Apply for the permission.",
    ),
    (
        270_701_056,
        "Parameters wrong (输入参数错误). Check the parameters.",
    ),
    (
        270_701_064,
        "Response could not be submitted (提交商户反馈失败，请稍后重试). Send the same request again later.",
    ),
    (
        270_701_074,
        "No permission for the negotiation of this merchant's complaint (无权限查询当前商户的投诉协商历史). Apply for the permission.",
    ),
    (
        270_701_078,
        "No permission for this complaint (无权查看当前投诉单信息). Apply for the permission.",
    ),
    (
        270_704_646,
        "No permission to respond (暂无提交商户反馈的权限). Apply for the permission.",
    ),
    (270_924_289, "Too often (频率过快). Send fewer requests."),
    (
        270_924_291,
        "Headers incomplete (头部信息不完整). Check the signature.",
    ),
    (
        270_924_332,
        "Authorization could not be parsed (认证信息解析失败). Check the signature.",
    ),
    (
        270_924_333,
        "Timestamp more than five minutes off (时间戳距离当前时间超过 5 分钟). Check the signature.",
    ),
    (
        270_924_344,
        "Accept-Language not supported. Check the parameters.",
    ),
    (
        270_924_345,
        "Content-Type wrong (content-type 不正确). Check the parameters.",
    ),
    (
        270_924_346,
        "Signature information invalid (签名信息非法). Check the signature.",
    ),
    (
        270_924_358,
        "Parameters that the interface does not document (参数中含有非法的额外参数). Check the parameters.",
    ),
    (
        270_924_360,
        "Signature not verified (签名信息错误，验签失败). Check the signature.",
    ),
    (
        271_300_099,
        "Score too low (分数不达标). Check the parameters.",
    ),
    (
        271_302_144,
        "Mchcode invalid (mchcode 无效). Check the parameters.",
    ),
    (
        271_302_262,
        "State not allowed (非法状态). Query before anything is sent again.",
    ),
    (
        271_302_333,
        "Order's state does not allow collection (商户发起催收时订单状态不合法). Query before anything is sent again.",
    ),
    (
        271_316_574,
        "Payscore deduction failed (支付分扣款失败). Check the parameters.",
    ),
    (
        271_316_592,
        "Order cannot be withdrawn (订单无法撤销). Check the parameters.",
    ),
    (
        271_316_598,
        "Repeated with another end of service (重入真实服务结束时间不同). Check the parameters.",
    ),
    (
        271_316_637,
        "Real end before the expected begin (真实结束时间小于预计开始时间). Check the parameters.",
    ),
    (
        271_316_656,
        "Total above the risk amount of the service (总金额超过此服务的服务风险金额). Check the parameters.",
    ),
    (
        271_316_754,
        "Order that the user pays has not expired yet (主动支付单交易过期时间未过期). Check the parameters.",
    ),
    (
        271_317_510,
        "No such record (记录不存在). Check the parameters.",
    ),
    (
        271_643_148,
        "No such merchant (商户号不存在). Check the parameters.",
    ),
    (
        271_643_173,
        "Above the greatest share (超过分账限制的最大比例). Check the parameters.",
    ),
    (
        271_643_175,
        "Not an order to share (不是分账订单). Check the parameters.",
    ),
    (
        271_643_176,
        "Nothing left to share (剩余可分金额为 0). Check the parameters.",
    ),
    (
        271_643_179,
        "Sharing order of another merchant (分账单不属于当前查询的商户). Check the parameters.",
    ),
    (
        271_644_182,
        "Returning party has not enabled returns of shares (回退方没有开通分账回退功能). Apply for the permission.",
    ),
    (
        271_644_678,
        "Sharing relation invalid (分账关系非法). Apply for the permission.",
    ),
    (
        271_644_707,
        "Sharing merchant differs from the order's (分账商户号与订单商户号不一致). Check the parameters.",
    ),
    (
        271_644_737,
        "User has not verified the real name (微信用户没有实名). Check the parameters.",
    ),
    (
        271_644_831,
        "Order not settled, frozen by a complaint (订单未结算，交易投诉冻结). Check the parameters.",
    ),
    (
        271_645_722,
        "No permission to share (无分账权限). Apply for the permission.",
    ),
    (
        271_942_234,
        "Card inserted already (已经插卡成功，无须重复插卡). Query before anything is sent again.",
    ),
    (
        272_749_073,
        "Service person exists already (服务人员记录已存在). Query before anything is sent again.",
    ),
    (
        272_749_081,
        "Order assigned already (订单分配记录已存在). Query before anything is sent again.",
    ),
    (
        272_749_082,
        "No such service person (服务人员 id 不存在). Check the parameters.",
    ),
    (
        272_750_603,
        "Avatar URL not from WeCom (非企业微信提供的头像 URL). Check the parameters.",
    ),
    (
        272_750_609,
        "Sub-merchant has not enabled the product (子商户产品权限未开通). Apply for the permission.",
    ),
    (
        272_750_620,
        "No such store (门店 ID 不存在). Check the parameters.",
    ),
    (
        272_754_695,
        "Parameters against the basic rules (请求参数基本规则错误). Check the parameters.",
    ),
    (
        272_755_716,
        "Coupon outside its time of use (券不在使用有效期（相对周期）). Check the parameters.",
    ),
    (
        272_755_723,
        "No such coupon (券不存在). Check the parameters.",
    ),
    (
        272_756_745,
        "Coupon used by another order (券已被其他订单核销). Check the parameters.",
    ),
    (
        272_756_746,
        "Coupon locked by another order (券已被其他订单核销锁定). Check the parameters.",
    ),
    (
        272_756_769,
        "Coupon deleted (券已被删除). Check the parameters.",
    ),
    (
        272_756_781,
        "Coupon is usable (券当前是可使用的). Check the parameters.",
    ),
    (
        272_756_790,
        "Coupon expired (券已过期，不能再进行其他操作). Check the parameters.",
    ),
    (
        272_757_265,
        "Batch not running (批次非运营中). Check the parameters.",
    ),
    (
        272_757_274,
        "Batch expired (批次已过期). Check the parameters.",
    ),
    (
        272_757_763,
        "Limit reached (累加限额已达最大值). Check the parameters.",
    ),
    (
        272_758_283,
        "Merchant number wrong (查询商户 id 错误). Check the parameters.",
    ),
    (
        272_888_874,
        "Internal error (KV（内部错误）). Send the same request again later.",
    ),
    (
        272_955_397,
        "Sub-merchant has not enabled the gold plan (特约商户未开通点金计划). Apply for the permission.",
    ),
    (
        272_955_406,
        "Kind of merchant invalid (商户类型不合法). Check the parameters.",
    ),
    (
        272_955_432,
        "Service provider has not enabled the gold plan (服务商未开通点金计划). Apply for the permission.",
    ),
    (
        272_955_449,
        "Done already (请勿重复操作). Query before anything is sent again.",
    ),
    (
        272_955_914,
        "Points of the order not submitted (订单未提交积分). Check the parameters.",
    ),
    (
        272_955_915,
        "Points of the order returned already (订单积分已回传). Query before anything is sent again.",
    ),
    (
        272_955_916,
        "Too late to return points of the order (订单已超过回传时效). Check the parameters.",
    ),
    (
        273_808_905,
        "Request being processed (请求正在处理中). Send the same request again later.",
    ),
];
