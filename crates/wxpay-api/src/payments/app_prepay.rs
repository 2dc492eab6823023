// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::LimitPay;
use super::OrderDetail;
use super::Payer;
use super::Prepayment;
use super::SceneInfo;
use super::SettleInfo;
use super::SubsidyInfo;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Places an order that the user pays in the merchant's app (APP下单).
///
/// `POST /v3/pay/transactions/app`
///
/// - Returns [`Prepayment`].
/// - Callers: merchants (普通商户).
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：APP下单。调用方：普通商户；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013070347)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
/// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Invalid request. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature wrong. | Check the parameters. Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `NO_AUTH` | 403 | Merchant has no permission. | Apply for the permission. |
/// | `OUT_TRADE_NO_USED` | 403 | Number used already. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::payments::{
///     Amount, AppPrepay, GoodsDetail, OrderDetail, SceneInfo, SettleInfo, StoreInfo,
/// };
///
/// let request = AppPrepay::new("1217752501201407033233368018")
///     .appid("wx8888888888888888")
///     .mchid("1230000109")
///     .description("示例商品")
///     .attach("示例附加数据")
///     .amount(Amount::new().total(100).currency("CNY"))
///     .time_expire("2018-06-08T10:34:56+08:00".parse::<DateTime>()?)
///     .notify_url("https://example.com/notify")
///     .goods_tag("WXG")
///     .support_fapiao(false)
///     .detail(
///         OrderDetail::new()
///             .cost_price(608800)
///             .invoice_id("示例文字")
///             .goods_detail([GoodsDetail::new()
///                 .merchant_goods_id("1246464644")
///                 .wechatpay_goods_id("1001")
///                 .goods_name("示例商品")
///                 .quantity(1)
///                 .unit_price(528800)]),
///     )
///     .scene_info(
///         SceneInfo::new()
///             .payer_client_ip("14.23.150.211")
///             .device_id("013467007045764")
///             .store_info(
///                 StoreInfo::new()
///                     .id("0001")
///                     .name("示例名称")
///                     .area_code("440305")
///                     .address("示例路1号"),
///             ),
///     )
///     .settle_info(SettleInfo::new().profit_sharing(false));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"currency":"CNY","total":100},"appid":"wx8888888888888888","attach":"示例附加数据","description":"示例商品","detail":{"cost_price":608800,"goods_detail":[{"goods_name":"示例商品","merchant_goods_id":"1246464644","quantity":1,"unit_price":528800,"wechatpay_goods_id":"1001"}],"invoice_id":"示例文字"},"goods_tag":"WXG","mchid":"1230000109","notify_url":"https://example.com/notify","out_trade_no":"1217752501201407033233368018","scene_info":{"device_id":"013467007045764","payer_client_ip":"14.23.150.211","store_info":{"address":"示例路1号","area_code":"440305","id":"0001","name":"示例名称"}},"settle_info":{"profit_sharing":false},"support_fapiao":false,"time_expire":"2018-06-08T10:34:56+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "APP下单",
    "/v3/pay/transactions/app",
    "POST /v3/pay/transactions/app",
    "4013070347"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AppPrepay {
    /// The merchant's own order number (商户订单号). Required. At most 32 characters.
    pub out_trade_no: String,
    /// Application id (公众号ID). Required. At most 32 characters.
    pub appid: Option<String>,
    /// Merchant number (直连商户号). Required. At most 32 characters.
    pub mchid: Option<String>,
    /// Description (商品描述). Required. At most 127 characters.
    pub description: Option<String>,
    /// Extra data attached by the merchant (附加数据). At most 128 characters.
    pub attach: Option<String>,
    /// Amount (订单金额). Required.
    pub amount: Option<Amount>,
    /// When the order expires (交易结束时间).
    pub time_expire: Option<DateTime>,
    /// Address that receives the notifications (通知地址). Required. At most 255 characters.
    pub notify_url: Option<String>,
    /// Goods or discount tag (订单优惠标记). At most 32 characters.
    pub goods_tag: Option<String>,
    /// Payment methods required (指定支付方式).
    pub limit_pay: Option<Vec<LimitPay>>,
    /// True if the fapiao entrance is open (电子发票入口开放标识).
    pub support_fapiao: Option<bool>,
    /// Details (优惠功能).
    pub detail: Option<OrderDetail>,
    /// Scene details (场景信息).
    pub scene_info: Option<SceneInfo>,
    /// The payer (支付者).
    pub payer: Option<Payer>,
    /// Settlement details (结算信息).
    pub settle_info: Option<SettleInfo>,
    /// Interest subsidy details (贴息信息).
    pub subsidy_info: Option<SubsidyInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AppPrepay {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `description` and `amount`.
    /// The client fills in `mchid`, and `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            appid: None,
            mchid: None,
            description: None,
            attach: None,
            amount: None,
            time_expire: None,
            notify_url: None,
            goods_tag: None,
            limit_pay: None,
            support_fapiao: None,
            detail: None,
            scene_info: None,
            payer: None,
            settle_info: None,
            subsidy_info: None,
            extra: Extra::new(),
        }
    }

    /// Application id (公众号ID). Required. At most 32 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Merchant number (直连商户号). Required. At most 32 characters.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Description (商品描述). Required. At most 127 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Extra data attached by the merchant (附加数据). At most 128 characters.
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Amount (订单金额). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<Amount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// When the order expires (交易结束时间).
    pub fn time_expire<Via>(mut self, time_expire: impl IntoField<DateTime, Via>) -> Self {
        self.time_expire = time_expire.into_field();
        self
    }

    /// Address that receives the notifications (通知地址). Required. At most 255 characters.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Goods or discount tag (订单优惠标记). At most 32 characters.
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Payment methods required (指定支付方式).
    pub fn limit_pay<Via>(mut self, limit_pay: impl IntoField<Vec<LimitPay>, Via>) -> Self {
        self.limit_pay = limit_pay.into_field();
        self
    }

    /// True if the fapiao entrance is open (电子发票入口开放标识).
    pub fn support_fapiao<Via>(mut self, support_fapiao: impl IntoField<bool, Via>) -> Self {
        self.support_fapiao = support_fapiao.into_field();
        self
    }

    /// Details (优惠功能).
    pub fn detail<Via>(mut self, detail: impl IntoField<OrderDetail, Via>) -> Self {
        self.detail = detail.into_field();
        self
    }

    /// Scene details (场景信息).
    pub fn scene_info<Via>(mut self, scene_info: impl IntoField<SceneInfo, Via>) -> Self {
        self.scene_info = scene_info.into_field();
        self
    }

    /// The payer (支付者).
    pub fn payer<Via>(mut self, payer: impl IntoField<Payer, Via>) -> Self {
        self.payer = payer.into_field();
        self
    }

    /// Settlement details (结算信息).
    pub fn settle_info<Via>(mut self, settle_info: impl IntoField<SettleInfo, Via>) -> Self {
        self.settle_info = settle_info.into_field();
        self
    }

    /// Interest subsidy details (贴息信息).
    pub fn subsidy_info<Via>(mut self, subsidy_info: impl IntoField<SubsidyInfo, Via>) -> Self {
        self.subsidy_info = subsidy_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { AppPrepay
    [out_trade_no,]
    [appid, mchid, description, attach, amount, time_expire, notify_url, goods_tag, limit_pay, support_fapiao, detail, scene_info, payer, settle_info, subsidy_info,]
    ["appid", "mchid", "description", "amount", "notify_url",]
}

wxpay_core::operation!(AppPrepay => Prepayment, wxpay_core::Spec::new(
    "payments.app_prepay",
    wxpay_core::http::Method::POST,
    "/v3/pay/transactions/app",
)
.title("APP下单")
.family("payments")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013070347")
.fill(&[("mchid", wxpay_core::Fill::Mchid), ("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
