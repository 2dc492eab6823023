// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::LimitPay;
use super::Payer;
use super::SubOrder;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Places a combined order that the user pays from a mobile browser (合单下单-H5支付).
///
/// `POST /v3/combine-transactions/h5`
///
/// - Returns [`H5Prepayment`].
/// - Callers: merchants, service providers and platforms (平台商户、普通商户、普通服务商).
/// - Retry: safe with the same `combine_out_trade_no` and the same parameters.
/// - 中文：合单下单-H5支付。调用方：平台商户、普通商户、普通服务商；`combine_out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012556961)
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
///     Amount, H5Info, H5Prepay, H5SceneInfo, SettleInfo, SubOrder,
/// };
///
/// let request = H5Prepay::new("1217752501201407033233368018")
///     .combine_appid("wx8888888888888888")
///     .combine_mchid("1230000109")
///     .scene_info(
///         H5SceneInfo::new()
///             .device_id("013467007045764")
///             .payer_client_ip("14.23.150.211")
///             .h5_info(
///                 H5Info::new()
///                     .r#type("iOS")
///                     .app_name("示例名称")
///                     .app_url("https://example.com/sample")
///                     .bundle_id("sample-bundle-id")
///                     .package_name("sample-package-name"),
///             ),
///     )
///     .sub_orders([
///         SubOrder::new()
///             .mchid("1230000109")
///             .attach("示例附加数据")
///             .amount(Amount::new().total_amount(10).currency("CNY"))
///             .out_trade_no("20150806125346")
///             .goods_tag("WXG")
///             .description("示例商品")
///             .settle_info(SettleInfo::new().profit_sharing(false)),
///         SubOrder::new()
///             .mchid("1230000119")
///             .attach("示例附加数据")
///             .amount(Amount::new().total_amount(10).currency("CNY"))
///             .out_trade_no("20150806125347")
///             .goods_tag("WXG")
///             .description("示例商品")
///             .settle_info(SettleInfo::new().profit_sharing(false)),
///     ])
///     .time_expire("2018-06-08T10:34:56+08:00".parse::<DateTime>()?)
///     .notify_url("https://example.com/notify");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"combine_appid":"wx8888888888888888","combine_mchid":"1230000109","combine_out_trade_no":"1217752501201407033233368018","notify_url":"https://example.com/notify","scene_info":{"device_id":"013467007045764","h5_info":{"app_name":"示例名称","app_url":"https://example.com/sample","bundle_id":"sample-bundle-id","package_name":"sample-package-name","type":"iOS"},"payer_client_ip":"14.23.150.211"},"sub_orders":[{"amount":{"currency":"CNY","total_amount":10},"attach":"示例附加数据","description":"示例商品","goods_tag":"WXG","mchid":"1230000109","out_trade_no":"20150806125346","settle_info":{"profit_sharing":false}},{"amount":{"currency":"CNY","total_amount":10},"attach":"示例附加数据","description":"示例商品","goods_tag":"WXG","mchid":"1230000119","out_trade_no":"20150806125347","settle_info":{"profit_sharing":false}}],"time_expire":"2018-06-08T10:34:56+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "合单下单-H5支付",
    "/v3/combine-transactions/h5",
    "POST /v3/combine-transactions/h5",
    "4012556961",
    "4012758208"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct H5Prepay {
    /// The merchant's own number for the combined order (合单商户订单号). Required. At most 32 characters.
    pub combine_out_trade_no: String,
    /// Application id of the combined order's merchant (合单商户appid). Required. At most 32 characters.
    pub combine_appid: Option<String>,
    /// Merchant number of the combined order (合单商户号). Required. At most 32 characters.
    pub combine_mchid: Option<String>,
    /// Scene details (场景信息).
    pub scene_info: Option<H5SceneInfo>,
    /// Sub-orders (商品单信息). Required.
    pub sub_orders: Option<Vec<SubOrder>>,
    /// Start time of the trade (交易起始时间).
    pub time_start: Option<DateTime>,
    /// When the order expires (交易结束时间).
    pub time_expire: Option<DateTime>,
    /// Address that receives the notifications (通知地址). Required. At most 255 characters.
    pub notify_url: Option<String>,
    /// Payment methods required (指定支付方式).
    pub limit_pay: Option<Vec<LimitPay>>,
    /// Details of the payer (支付者).
    pub combine_payer_info: Option<Payer>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl H5Prepay {
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
            time_start: None,
            time_expire: None,
            notify_url: None,
            limit_pay: None,
            combine_payer_info: None,
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
    pub fn scene_info<Via>(mut self, scene_info: impl IntoField<H5SceneInfo, Via>) -> Self {
        self.scene_info = scene_info.into_field();
        self
    }

    /// Sub-orders (商品单信息). Required.
    pub fn sub_orders<Via>(mut self, sub_orders: impl IntoField<Vec<SubOrder>, Via>) -> Self {
        self.sub_orders = sub_orders.into_field();
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

    /// Address that receives the notifications (通知地址). Required. At most 255 characters.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Payment methods required (指定支付方式).
    pub fn limit_pay<Via>(mut self, limit_pay: impl IntoField<Vec<LimitPay>, Via>) -> Self {
        self.limit_pay = limit_pay.into_field();
        self
    }

    /// Details of the payer (支付者).
    pub fn combine_payer_info<Via>(
        mut self,
        combine_payer_info: impl IntoField<Payer, Via>,
    ) -> Self {
        self.combine_payer_info = combine_payer_info.into_field();
        self
    }
}

wxpay_core::__model_impl! { H5Prepay
    [combine_out_trade_no,]
    [combine_appid, combine_mchid, scene_info, sub_orders, time_start, time_expire, notify_url, limit_pay, combine_payer_info,]
    ["combine_appid", "combine_mchid", "sub_orders", "notify_url",]
}

wxpay_core::operation!(H5Prepay => H5Prepayment, wxpay_core::Spec::new(
    "combine_payments.h5_prepay",
    wxpay_core::http::Method::POST,
    "/v3/combine-transactions/h5",
)
.title("合单下单-H5支付")
.family("combine_payments")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012556961")
.fill(&[("combine_mchid", wxpay_core::Fill::Mchid), ("combine_appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("combine_out_trade_no")));

/// Place of a payment from a mobile browser.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct H5SceneInfo {
    /// Device number (商户端设备号). Required. At most 32 characters.
    pub device_id: Option<String>,
    /// IP address of the user's device (用户终端IP). Required. At most 45 characters.
    pub payer_client_ip: Option<String>,
    /// H5 scene details (H5场景信息).
    pub h5_info: Option<H5Info>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl H5SceneInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `device_id` and `payer_client_ip`.
    pub fn new() -> Self {
        Self {
            device_id: None,
            payer_client_ip: None,
            h5_info: None,
            extra: Extra::new(),
        }
    }

    /// Device number (商户端设备号). Required. At most 32 characters.
    pub fn device_id<Via>(mut self, device_id: impl IntoField<String, Via>) -> Self {
        self.device_id = device_id.into_field();
        self
    }

    /// IP address of the user's device (用户终端IP). Required. At most 45 characters.
    pub fn payer_client_ip<Via>(mut self, payer_client_ip: impl IntoField<String, Via>) -> Self {
        self.payer_client_ip = payer_client_ip.into_field();
        self
    }

    /// H5 scene details (H5场景信息).
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
    [device_id, payer_client_ip, h5_info,]
    ["device_id", "payer_client_ip",]
}

/// The link that takes the user to the payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct H5Prepayment {
    /// Address to jump to for payment (支付跳转链接). At most 512 characters.
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
