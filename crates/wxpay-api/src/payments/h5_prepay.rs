// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use super::LimitPay;
use super::OrderDetail;
use super::Payer;
use super::SettleInfo;
use super::StoreInfo;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Places an order that the user pays from a mobile browser (H5下单).
///
/// `POST /v3/pay/transactions/h5`
///
/// - Returns [`H5Prepayment`].
/// - Callers: merchants (普通商户).
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：H5下单。调用方：普通商户；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791834)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `APPID_MCHID_NOT_MATCH` | 400 | AppID not bound to the merchant. | Check the parameters. |
/// | `MCH_NOT_EXISTS` | 400 | No such merchant. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Invalid request. | Check the parameters. |
/// | `NO_AUTH` | 403 | Merchant has no permission. | Apply for the permission. |
/// | `OUT_TRADE_NO_USED` | 403 | Number used already. | Check the parameters. |
/// | `RULE_LIMIT` | 403 | Against a business rule. | Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::payments::{
///     Amount, GoodsDetail, H5Info, H5Prepay, H5SceneInfo, OrderDetail, SettleInfo, StoreInfo,
/// };
///
/// let request = H5Prepay::new("1217752501201407033233368018")
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
///         H5SceneInfo::new()
///             .payer_client_ip("14.23.150.211")
///             .device_id("013467007045764")
///             .store_info(
///                 StoreInfo::new()
///                     .id("0001")
///                     .name("示例名称")
///                     .area_code("440305")
///                     .address("示例路1号"),
///             )
///             .h5_info(
///                 H5Info::new()
///                     .r#type("iOS")
///                     .app_name("示例名称")
///                     .app_url("https://example.com/sample")
///                     .bundle_id("sample-bundle-id")
///                     .package_name("sample-package-name"),
///             ),
///     )
///     .settle_info(SettleInfo::new().profit_sharing(false));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"currency":"CNY","total":100},"appid":"wx8888888888888888","attach":"示例附加数据","description":"示例商品","detail":{"cost_price":608800,"goods_detail":[{"goods_name":"示例商品","merchant_goods_id":"1246464644","quantity":1,"unit_price":528800,"wechatpay_goods_id":"1001"}],"invoice_id":"示例文字"},"goods_tag":"WXG","mchid":"1230000109","notify_url":"https://example.com/notify","out_trade_no":"1217752501201407033233368018","scene_info":{"device_id":"013467007045764","h5_info":{"app_name":"示例名称","app_url":"https://example.com/sample","bundle_id":"sample-bundle-id","package_name":"sample-package-name","type":"iOS"},"payer_client_ip":"14.23.150.211","store_info":{"address":"示例路1号","area_code":"440305","id":"0001","name":"示例名称"}},"settle_info":{"profit_sharing":false},"support_fapiao":false,"time_expire":"2018-06-08T10:34:56+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "H5下单",
    "/v3/pay/transactions/h5",
    "POST /v3/pay/transactions/h5",
    "4012791834"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct H5Prepay {
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
    /// Scene details (场景信息). Required.
    pub scene_info: Option<H5SceneInfo>,
    /// The payer (支付者).
    pub payer: Option<Payer>,
    /// Settlement details (结算信息).
    pub settle_info: Option<SettleInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl H5Prepay {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `description`, `amount` and `scene_info`.
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

    /// Scene details (场景信息). Required.
    pub fn scene_info<Via>(mut self, scene_info: impl IntoField<H5SceneInfo, Via>) -> Self {
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
}

wxpay_core::__model_impl! { H5Prepay
    [out_trade_no,]
    [appid, mchid, description, attach, amount, time_expire, notify_url, goods_tag, limit_pay, support_fapiao, detail, scene_info, payer, settle_info,]
    ["appid", "mchid", "description", "amount", "notify_url", "scene_info",]
}

wxpay_core::operation!(H5Prepay => H5Prepayment, wxpay_core::Spec::new(
    "payments.h5_prepay",
    wxpay_core::http::Method::POST,
    "/v3/pay/transactions/h5",
)
.title("H5下单")
.family("payments")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012791834")
.fill(&[("mchid", wxpay_core::Fill::Mchid), ("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// Place of a payment from a mobile browser.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct H5SceneInfo {
    /// IP address of the user's device (用户终端IP). Required. At most 45 characters.
    pub payer_client_ip: Option<String>,
    /// Device number (商户端设备号). At most 32 characters.
    pub device_id: Option<String>,
    /// Store details (商户门店信息).
    pub store_info: Option<StoreInfo>,
    /// H5 scene details (H5场景信息). Required.
    pub h5_info: Option<H5Info>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl H5SceneInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `payer_client_ip` and `h5_info`.
    pub fn new() -> Self {
        Self {
            payer_client_ip: None,
            device_id: None,
            store_info: None,
            h5_info: None,
            extra: Extra::new(),
        }
    }

    /// IP address of the user's device (用户终端IP). Required. At most 45 characters.
    pub fn payer_client_ip<Via>(mut self, payer_client_ip: impl IntoField<String, Via>) -> Self {
        self.payer_client_ip = payer_client_ip.into_field();
        self
    }

    /// Device number (商户端设备号). At most 32 characters.
    pub fn device_id<Via>(mut self, device_id: impl IntoField<String, Via>) -> Self {
        self.device_id = device_id.into_field();
        self
    }

    /// Store details (商户门店信息).
    pub fn store_info<Via>(mut self, store_info: impl IntoField<StoreInfo, Via>) -> Self {
        self.store_info = store_info.into_field();
        self
    }

    /// H5 scene details (H5场景信息). Required.
    pub fn h5_info<Via>(mut self, h5_info: impl IntoField<H5Info, Via>) -> Self {
        self.h5_info = h5_info.into_field();
        self
    }
}

impl Default for H5SceneInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { H5SceneInfo
    []
    [payer_client_ip, device_id, store_info, h5_info,]
    ["payer_client_ip", "h5_info",]
}

/// The link that takes the user to the payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct H5Prepayment {
    /// Address to jump to for payment (支付跳转链接). At most 256 characters.
    pub h5_url: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { H5Prepayment
    [h5_url,]
    []
    []
}

/// The website or app from which the browser payment starts.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct H5Info {
    /// Kind (场景类型). Required. At most 32 characters.
    pub r#type: Option<String>,
    /// Application name (应用名称). At most 64 characters.
    pub app_name: Option<String>,
    /// Website address (网站URL). At most 128 characters.
    pub app_url: Option<String>,
    /// Bundle id on iOS (iOS平台BundleID). At most 128 characters.
    pub bundle_id: Option<String>,
    /// Android package name (Android平台PackageName). At most 128 characters.
    pub package_name: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl H5Info {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `type`.
    pub fn new() -> Self {
        Self {
            r#type: None,
            app_name: None,
            app_url: None,
            bundle_id: None,
            package_name: None,
            extra: Extra::new(),
        }
    }

    /// Kind (场景类型). Required. At most 32 characters.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<String, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Application name (应用名称). At most 64 characters.
    pub fn app_name<Via>(mut self, app_name: impl IntoField<String, Via>) -> Self {
        self.app_name = app_name.into_field();
        self
    }

    /// Website address (网站URL). At most 128 characters.
    pub fn app_url<Via>(mut self, app_url: impl IntoField<String, Via>) -> Self {
        self.app_url = app_url.into_field();
        self
    }

    /// Bundle id on iOS (iOS平台BundleID). At most 128 characters.
    pub fn bundle_id<Via>(mut self, bundle_id: impl IntoField<String, Via>) -> Self {
        self.bundle_id = bundle_id.into_field();
        self
    }

    /// Android package name (Android平台PackageName). At most 128 characters.
    pub fn package_name<Via>(mut self, package_name: impl IntoField<String, Via>) -> Self {
        self.package_name = package_name.into_field();
        self
    }
}

impl Default for H5Info {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { H5Info
    []
    [r#type = "type", app_name, app_url, bundle_id, package_name,]
    ["type",]
}
