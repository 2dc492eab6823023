// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::Identity;
use super::LimitPay;
use super::SceneInfo;
use super::SettleInfo;
use super::SubsidyInfo;
use super::TradeScenario;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Places a combined order that the user pays in an app (合单下单-APP支付).
///
/// `POST /v3/combine-transactions/app`
///
/// - Returns [`AppPrepayment`].
/// - Callers: merchants, service providers and platforms (平台商户、普通商户、普通服务商).
/// - Retry: safe with the same `combine_out_trade_no` and the same parameters.
/// - 中文：合单下单-APP支付。调用方：平台商户、普通商户、普通服务商；`combine_out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012556944)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
/// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Invalid request. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
/// | `USERPAYING` | 202 | User must type the password. |  |
/// | `ORDER_CLOSED` | 400 | Order closed. | Use a new number. |
/// | `ACCOUNTERROR` | 403 | Account abnormal. |  |
/// | `NOAUTH` | 403 | Merchant has no permission. | Apply for the permission. Contact WeChat Pay. |
/// | `OUT_TRADE_NO_USED` | 403 | Number used already. | Check the parameters. |
/// | `RULELIMIT` | 403 | Against a business rule. | Send fewer requests. |
/// | `TRADE_ERROR` | 403 | Transaction error. |  |
/// | `ORDERNOTEXIST` | 404 | No such order. | Check the parameters. |
/// | `BANKERROR` | 500 | Bank's system error. | Check the parameters. Send the same request again later. |
/// | `INVALID_TRANSACTIONID` | 500 | Order number invalid. | Check the parameters. |
/// | `OPENID_MISMATCH` | 500 | Openid not of the AppID. | Check the parameters. |
/// | `SYSTEMERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::combine_payments::{Amount, AppPrepay, AppSubOrder, SceneInfo, SettleInfo};
///
/// let request = AppPrepay::new("20150806125345")
///     .combine_appid("wx8888888888888888")
///     .combine_mchid("1900000109")
///     .scene_info(
///         SceneInfo::new()
///             .device_id("XXX1:1")
///             .payer_client_ip("14.17.22.32"),
///     )
///     .sub_orders([
///         AppSubOrder::new()
///             .mchid("1230000109")
///             .attach("示例附加数据")
///             .amount(Amount::new().total_amount(10).currency("CNY"))
///             .out_trade_no("20150806125346")
///             .goods_tag("WXG")
///             .description("示例商品")
///             .settle_info(SettleInfo::new().profit_sharing(false)),
///         AppSubOrder::new()
///             .mchid("1230000119")
///             .attach("示例附加数据")
///             .amount(Amount::new().total_amount(10).currency("CNY"))
///             .out_trade_no("20150806125347")
///             .goods_tag("WXG")
///             .description("示例商品")
///             .settle_info(SettleInfo::new().profit_sharing(false)),
///     ])
///     .time_expire("2000-01-01T00:00:00+08:00".parse::<DateTime>()?)
///     .notify_url("https://example.com/notify");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"combine_appid":"wx8888888888888888","combine_mchid":"1900000109","combine_out_trade_no":"20150806125345","notify_url":"https://example.com/notify","scene_info":{"device_id":"XXX1:1","payer_client_ip":"14.17.22.32"},"sub_orders":[{"amount":{"currency":"CNY","total_amount":10},"attach":"示例附加数据","description":"示例商品","goods_tag":"WXG","mchid":"1230000109","out_trade_no":"20150806125346","settle_info":{"profit_sharing":false}},{"amount":{"currency":"CNY","total_amount":10},"attach":"示例附加数据","description":"示例商品","goods_tag":"WXG","mchid":"1230000119","out_trade_no":"20150806125347","settle_info":{"profit_sharing":false}}],"time_expire":"2000-01-01T00:00:00+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "合单下单-APP支付",
    "/v3/combine-transactions/app",
    "POST /v3/combine-transactions/app",
    "4012556944",
    "4012758021"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AppPrepay {
    /// The merchant's own number for the combined order (合单商户订单号). Required. At most 32 characters.
    pub combine_out_trade_no: String,
    /// Application id of the combined order's merchant (合单商户appid). Required. At most 32 characters.
    pub combine_appid: Option<String>,
    /// Merchant number of the combined order (合单商户号). Required. At most 32 characters.
    pub combine_mchid: Option<String>,
    /// Scene details (场景信息).
    pub scene_info: Option<SceneInfo>,
    /// Sub-orders (商品单信息). Required.
    pub sub_orders: Option<Vec<AppSubOrder>>,
    /// Details of the payer (支付者).
    pub combine_payer_info: Option<AppPayer>,
    /// Start time of the trade (交易起始时间).
    pub time_start: Option<DateTime>,
    /// When the order expires (交易结束时间).
    pub time_expire: Option<DateTime>,
    /// Prepayment id (预支付交易会话标识).
    pub prepay_id: Option<String>,
    /// Address that receives the notifications (通知地址). Required. At most 255 characters.
    pub notify_url: Option<String>,
    /// Trade scenario (交易场景).
    pub trade_scenario: Option<TradeScenario>,
    /// Payment methods required (指定支付方式).
    pub limit_pay: Option<Vec<LimitPay>>,
    /// Contract details (预签约信息).
    pub contract_info: Option<ContractInfo>,
    /// Interest subsidy details (贴息信息).
    pub subsidy_info: Option<SubsidyInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AppPrepay {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_orders`.
    /// The client fills in `combine_mchid`, and `combine_appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(combine_out_trade_no: impl Into<String>) -> Self {
        Self {
            combine_out_trade_no: combine_out_trade_no.into(),
            combine_appid: None,
            combine_mchid: None,
            scene_info: None,
            sub_orders: None,
            combine_payer_info: None,
            time_start: None,
            time_expire: None,
            prepay_id: None,
            notify_url: None,
            trade_scenario: None,
            limit_pay: None,
            contract_info: None,
            subsidy_info: None,
            extra: Extra::new(),
        }
    }

    /// Application id of the combined order's merchant (合单商户appid). Required. At most 32 characters.
    pub fn combine_appid<Via>(mut self, combine_appid: impl IntoField<String, Via>) -> Self {
        self.combine_appid = combine_appid.into_field();
        self
    }

    /// Merchant number of the combined order (合单商户号). Required. At most 32 characters.
    pub fn combine_mchid<Via>(mut self, combine_mchid: impl IntoField<String, Via>) -> Self {
        self.combine_mchid = combine_mchid.into_field();
        self
    }

    /// Scene details (场景信息).
    pub fn scene_info<Via>(mut self, scene_info: impl IntoField<SceneInfo, Via>) -> Self {
        self.scene_info = scene_info.into_field();
        self
    }

    /// Sub-orders (商品单信息). Required.
    pub fn sub_orders<Via>(mut self, sub_orders: impl IntoField<Vec<AppSubOrder>, Via>) -> Self {
        self.sub_orders = sub_orders.into_field();
        self
    }

    /// Details of the payer (支付者).
    pub fn combine_payer_info<Via>(
        mut self,
        combine_payer_info: impl IntoField<AppPayer, Via>,
    ) -> Self {
        self.combine_payer_info = combine_payer_info.into_field();
        self
    }

    /// Start time of the trade (交易起始时间).
    pub fn time_start<Via>(mut self, time_start: impl IntoField<DateTime, Via>) -> Self {
        self.time_start = time_start.into_field();
        self
    }

    /// When the order expires (交易结束时间).
    pub fn time_expire<Via>(mut self, time_expire: impl IntoField<DateTime, Via>) -> Self {
        self.time_expire = time_expire.into_field();
        self
    }

    /// Prepayment id (预支付交易会话标识).
    pub fn prepay_id<Via>(mut self, prepay_id: impl IntoField<String, Via>) -> Self {
        self.prepay_id = prepay_id.into_field();
        self
    }

    /// Address that receives the notifications (通知地址). Required. At most 255 characters.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Trade scenario (交易场景).
    pub fn trade_scenario<Via>(
        mut self,
        trade_scenario: impl IntoField<TradeScenario, Via>,
    ) -> Self {
        self.trade_scenario = trade_scenario.into_field();
        self
    }

    /// Payment methods required (指定支付方式).
    pub fn limit_pay<Via>(mut self, limit_pay: impl IntoField<Vec<LimitPay>, Via>) -> Self {
        self.limit_pay = limit_pay.into_field();
        self
    }

    /// Contract details (预签约信息).
    pub fn contract_info<Via>(mut self, contract_info: impl IntoField<ContractInfo, Via>) -> Self {
        self.contract_info = contract_info.into_field();
        self
    }

    /// Interest subsidy details (贴息信息).
    pub fn subsidy_info<Via>(mut self, subsidy_info: impl IntoField<SubsidyInfo, Via>) -> Self {
        self.subsidy_info = subsidy_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { AppPrepay
    [combine_out_trade_no,]
    [combine_appid, combine_mchid, scene_info, sub_orders, combine_payer_info, time_start, time_expire, prepay_id, notify_url, trade_scenario, limit_pay, contract_info, subsidy_info,]
    ["combine_appid", "combine_mchid", "sub_orders", "notify_url",]
}

wxpay_core::operation!(AppPrepay => AppPrepayment, wxpay_core::Spec::new(
    "combine_payments.app_prepay",
    wxpay_core::http::Method::POST,
    "/v3/combine-transactions/app",
)
.title("合单下单-APP支付")
.family("combine_payments")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012556944")
.fill(&[("combine_mchid", wxpay_core::Fill::Mchid), ("combine_appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

/// A sub-order that is paid in an app.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AppSubOrder {
    /// Merchant number (子单商户号). Required. At most 32 characters.
    pub mchid: Option<String>,
    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
    pub individual_auth_id: Option<String>,
    /// Platform nickname of the individual payee (商品单个人收款方平台昵称).
    pub individual_name: Option<String>,
    /// Extra data attached by the merchant (附加数据). Required. At most 128 characters.
    pub attach: Option<String>,
    /// Amount (订单金额). Required.
    pub amount: Option<Amount>,
    /// The merchant's own order number (商品单商户订单号). Required. At most 32 characters.
    pub out_trade_no: Option<String>,
    /// The sub-merchant's number (二级商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Details (商品详情).
    pub detail: Option<String>,
    /// Goods or discount tag (订单优惠标记). At most 32 characters.
    pub goods_tag: Option<String>,
    /// Description (商品描述). Required. At most 127 characters.
    pub description: Option<String>,
    /// Settlement details (结算信息).
    pub settle_info: Option<SettleInfo>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// Says whether the order takes part in profit sharing (是否指定分账).
    pub profit_sharing: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AppSubOrder {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `mchid`, `attach`, `amount`, `out_trade_no` and `description`.
    pub fn new() -> Self {
        Self {
            mchid: None,
            individual_auth_id: None,
            individual_name: None,
            attach: None,
            amount: None,
            out_trade_no: None,
            sub_mchid: None,
            detail: None,
            goods_tag: None,
            description: None,
            settle_info: None,
            sub_appid: None,
            profit_sharing: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (子单商户号). Required. At most 32 characters.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Acceptance authorization id of the individual payee (商品单个人收款方受理授权ID).
    pub fn individual_auth_id<Via>(
        mut self,
        individual_auth_id: impl IntoField<String, Via>,
    ) -> Self {
        self.individual_auth_id = individual_auth_id.into_field();
        self
    }

    /// Platform nickname of the individual payee (商品单个人收款方平台昵称).
    pub fn individual_name<Via>(mut self, individual_name: impl IntoField<String, Via>) -> Self {
        self.individual_name = individual_name.into_field();
        self
    }

    /// Extra data attached by the merchant (附加数据). Required. At most 128 characters.
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Amount (订单金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<Amount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// The merchant's own order number (商品单商户订单号). Required. At most 32 characters.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// The sub-merchant's number (二级商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Details (商品详情).
    pub fn detail<Via>(mut self, detail: impl IntoField<String, Via>) -> Self {
        self.detail = detail.into_field();
        self
    }

    /// Goods or discount tag (订单优惠标记). At most 32 characters.
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Description (商品描述). Required. At most 127 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Settlement details (结算信息).
    pub fn settle_info<Via>(mut self, settle_info: impl IntoField<SettleInfo, Via>) -> Self {
        self.settle_info = settle_info.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Says whether the order takes part in profit sharing (是否指定分账).
    pub fn profit_sharing<Via>(mut self, profit_sharing: impl IntoField<bool, Via>) -> Self {
        self.profit_sharing = profit_sharing.into_field();
        self
    }
}

impl Default for AppSubOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AppSubOrder
    []
    [mchid, individual_auth_id, individual_name, attach, amount, out_trade_no, sub_mchid, detail, goods_tag, description, settle_info, sub_appid, profit_sharing,]
    ["mchid", "attach", "amount", "out_trade_no", "description",]
}

/// The user who has to pay in an app, by real-name identity.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AppPayer {
    /// Real-name details (实名支付).
    pub identity: Option<Identity>,
    /// The user's id within the application (用户标识). Described by samples, SKIT.
    pub openid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AppPayer {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            identity: None,
            openid: None,
            extra: Extra::new(),
        }
    }

    /// Real-name details (实名支付).
    pub fn identity<Via>(mut self, identity: impl IntoField<Identity, Via>) -> Self {
        self.identity = identity.into_field();
        self
    }

    /// The user's id within the application (用户标识). Described by samples, SKIT.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }
}

impl Default for AppPayer {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AppPayer
    []
    [identity, openid,]
    []
}

impl From<&str> for AppPayer {
    /// Takes the `openid`.
    fn from(openid: &str) -> Self {
        Self::new().openid(openid)
    }
}

impl From<String> for AppPayer {
    /// Takes the `openid`.
    fn from(openid: String) -> Self {
        Self::new().openid(openid)
    }
}

/// A deduction contract that is prepared together with the order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ContractInfo {
    /// Merchant number (签约商户号). Required.
    pub mchid: Option<String>,
    /// Application id (签约商户AppID). Required.
    pub appid: Option<String>,
    /// The merchant's own contract number (签约商户协议号). Required.
    pub out_contract_code: Option<String>,
    /// Plan or template id (委托代扣协议模板ID). Required.
    pub plan_id: Option<i64>,
    /// The user's account name to display (用户账户展示名称). Required.
    pub contract_display_account: Option<String>,
    /// Address that receives the notifications (回调通知地址). Required.
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ContractInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `mchid`, `appid`, `out_contract_code`, `plan_id`, `contract_display_account` and `notify_url`.
    pub fn new() -> Self {
        Self {
            mchid: None,
            appid: None,
            out_contract_code: None,
            plan_id: None,
            contract_display_account: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (签约商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Application id (签约商户AppID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The merchant's own contract number (签约商户协议号). Required.
    pub fn out_contract_code<Via>(
        mut self,
        out_contract_code: impl IntoField<String, Via>,
    ) -> Self {
        self.out_contract_code = out_contract_code.into_field();
        self
    }

    /// Plan or template id (委托代扣协议模板ID). Required.
    pub fn plan_id<Via>(mut self, plan_id: impl IntoField<i64, Via>) -> Self {
        self.plan_id = plan_id.into_field();
        self
    }

    /// The user's account name to display (用户账户展示名称). Required.
    pub fn contract_display_account<Via>(
        mut self,
        contract_display_account: impl IntoField<String, Via>,
    ) -> Self {
        self.contract_display_account = contract_display_account.into_field();
        self
    }

    /// Address that receives the notifications (回调通知地址). Required.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

impl Default for ContractInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ContractInfo
    []
    [mchid, appid, out_contract_code, plan_id, contract_display_account, notify_url,]
    ["mchid", "appid", "out_contract_code", "plan_id", "contract_display_account", "notify_url",]
}

/// The id that starts the payment in an app, and the outcome of the contract's preparation.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppPrepayment {
    /// Prepayment id (预支付交易会话标识). At most 64 characters.
    pub prepay_id: String,
    /// Result of the pre-signing (预签约结果). No official source confirms it.
    pub contract_result: Option<ContractResult>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AppPrepayment
    [prepay_id,]
    [contract_result,]
    []
}

/// Outcome of preparing the contract.
#[derive(Clone)]
#[non_exhaustive]
pub struct ContractResult {
    /// Code (签约结果码).
    pub code: Option<String>,
    /// Message (签约结果描述信息).
    pub message: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ContractResult
    []
    [code, message,]
    []
}
