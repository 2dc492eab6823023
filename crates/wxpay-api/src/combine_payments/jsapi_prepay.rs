// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::LimitPay;
use super::Payer;
use super::Prepayment;
use super::SceneInfo;
use super::SettleInfo;
use super::SubsidyInfo;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Places a combined order that the user pays on a page inside WeChat (合单下单-JSAPI支付).
///
/// `POST /v3/combine-transactions/jsapi`
///
/// - Returns [`Prepayment`].
/// - Callers: merchants, service providers and platforms (平台商户、普通商户、普通服务商).
/// - Retry: safe with the same `combine_out_trade_no` and the same parameters.
/// - 中文：合单下单-JSAPI支付。调用方：平台商户、普通商户、普通服务商；`combine_out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012556926)
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
/// use wxpay::api::combine_payments::{
///     Amount, JsapiPrepay, JsapiSubOrder, Payer, SceneInfo, SettleInfo,
/// };
///
/// let request = JsapiPrepay::new("1217752501201407033233368018")
///     .combine_appid("wx8888888888888888")
///     .combine_mchid("1230000109")
///     .scene_info(
///         SceneInfo::new()
///             .device_id("XXX1:1")
///             .payer_client_ip("14.17.22.32"),
///     )
///     .sub_orders([
///         JsapiSubOrder::new()
///             .mchid("1230000109")
///             .attach("示例附加数据")
///             .amount(Amount::new().total_amount(10).currency("CNY"))
///             .out_trade_no("20150806125346")
///             .goods_tag("WXG")
///             .description("示例商品")
///             .settle_info(SettleInfo::new().profit_sharing(false)),
///         JsapiSubOrder::new()
///             .mchid("1230000119")
///             .attach("示例附加数据")
///             .amount(Amount::new().total_amount(10).currency("CNY"))
///             .out_trade_no("20150806125347")
///             .goods_tag("WXG")
///             .description("示例商品")
///             .settle_info(SettleInfo::new().profit_sharing(false)),
///     ])
///     .combine_payer_info(Payer::new().openid("oSAMPLE0123456789abcdefghijk"))
///     .time_expire("2018-06-08T10:34:56+08:00".parse::<DateTime>()?)
///     .notify_url("https://example.com/notify");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"combine_appid":"wx8888888888888888","combine_mchid":"1230000109","combine_out_trade_no":"1217752501201407033233368018","combine_payer_info":{"openid":"oSAMPLE0123456789abcdefghijk"},"notify_url":"https://example.com/notify","scene_info":{"device_id":"XXX1:1","payer_client_ip":"14.17.22.32"},"sub_orders":[{"amount":{"currency":"CNY","total_amount":10},"attach":"示例附加数据","description":"示例商品","goods_tag":"WXG","mchid":"1230000109","out_trade_no":"20150806125346","settle_info":{"profit_sharing":false}},{"amount":{"currency":"CNY","total_amount":10},"attach":"示例附加数据","description":"示例商品","goods_tag":"WXG","mchid":"1230000119","out_trade_no":"20150806125347","settle_info":{"profit_sharing":false}}],"time_expire":"2018-06-08T10:34:56+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "合单下单-JSAPI支付",
    "/v3/combine-transactions/jsapi",
    "POST /v3/combine-transactions/jsapi",
    "4012556926",
    "4012760633"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct JsapiPrepay {
    /// The merchant's own number for the combined order (合单商户订单号). Required. At most 32 characters.
    pub combine_out_trade_no: String,
    /// Application id of the combined order's merchant (合单商户appid). Required. At most 32 characters.
    pub combine_appid: Option<String>,
    /// Merchant number of the combined order (合单商户号). Required. At most 32 characters.
    pub combine_mchid: Option<String>,
    /// Scene details (场景信息).
    pub scene_info: Option<SceneInfo>,
    /// Sub-orders (商品单信息). Required.
    pub sub_orders: Option<Vec<JsapiSubOrder>>,
    /// Details of the payer (支付者). Required.
    pub combine_payer_info: Option<Payer>,
    /// Start time of the trade (交易起始时间).
    pub time_start: Option<DateTime>,
    /// When the order expires (交易结束时间).
    pub time_expire: Option<DateTime>,
    /// Address that receives the notifications (通知地址). At most 255 characters.
    pub notify_url: Option<String>,
    /// Payment methods required (指定支付方式).
    pub limit_pay: Option<Vec<LimitPay>>,
    /// Interest subsidy details (贴息信息).
    pub subsidy_info: Option<SubsidyInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl JsapiPrepay {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_orders` and `combine_payer_info`.
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
            notify_url: None,
            limit_pay: None,
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
    pub fn sub_orders<Via>(mut self, sub_orders: impl IntoField<Vec<JsapiSubOrder>, Via>) -> Self {
        self.sub_orders = sub_orders.into_field();
        self
    }

    /// Details of the payer (支付者). Required.
    pub fn combine_payer_info<Via>(
        mut self,
        combine_payer_info: impl IntoField<Payer, Via>,
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

    /// Address that receives the notifications (通知地址). At most 255 characters.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Payment methods required (指定支付方式).
    pub fn limit_pay<Via>(mut self, limit_pay: impl IntoField<Vec<LimitPay>, Via>) -> Self {
        self.limit_pay = limit_pay.into_field();
        self
    }

    /// Interest subsidy details (贴息信息).
    pub fn subsidy_info<Via>(mut self, subsidy_info: impl IntoField<SubsidyInfo, Via>) -> Self {
        self.subsidy_info = subsidy_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { JsapiPrepay
    [combine_out_trade_no,]
    [combine_appid, combine_mchid, scene_info, sub_orders, combine_payer_info, time_start, time_expire, notify_url, limit_pay, subsidy_info,]
    ["combine_appid", "combine_mchid", "sub_orders", "combine_payer_info",]
}

wxpay_core::operation!(JsapiPrepay => Prepayment, wxpay_core::Spec::new(
    "combine_payments.jsapi_prepay",
    wxpay_core::http::Method::POST,
    "/v3/combine-transactions/jsapi",
)
.title("合单下单-JSAPI支付")
.family("combine_payments")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012556926")
.fill(&[("combine_mchid", wxpay_core::Fill::Mchid), ("combine_appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

/// A sub-order that is paid inside WeChat.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct JsapiSubOrder {
    /// Merchant number (子单商户号). Required. At most 32 characters.
    pub mchid: Option<String>,
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
    /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
    pub sub_appid: Option<String>,
    /// Says whether the order takes part in profit sharing (是否指定分账).
    pub profit_sharing: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl JsapiSubOrder {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `mchid`, `attach`, `amount`, `out_trade_no` and `description`.
    pub fn new() -> Self {
        Self {
            mchid: None,
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

    /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
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

impl Default for JsapiSubOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { JsapiSubOrder
    []
    [mchid, attach, amount, out_trade_no, sub_mchid, detail, goods_tag, description, settle_info, sub_appid, profit_sharing,]
    ["mchid", "attach", "amount", "out_trade_no", "description",]
}
