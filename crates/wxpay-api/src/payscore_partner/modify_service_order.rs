// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Device;
use super::PostPayment;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Changes the amount of a payscore order (修改订单金额).
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - 中文：修改订单金额。调用方：普通服务商；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013138819)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
/// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Check the parameters. Send the same request again later. |
/// | `INVALID_ORDER_STATE` | 400 | Order state does not allow it. | Check the parameters. |
/// | `ORDER_CANCELED` | 400 | Order cancelled. |  |
/// | `ORDER_DONE` | 400 | Order completed. |  |
/// | `NO_AUTH` | 403 | Merchant's data invalid. | Check the parameters. |
/// | `ORDER_NOT_EXIST` | 404 | No such order. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::{
///     Device, ModificationDiscount, ModifyServiceOrder, PostPayment,
/// };
///
/// let request = ModifyServiceOrder::new("1234323XXXXXX1243252")
///     .service_id("2002000000000558128851361561536")
///     .sub_mchid("1900000109")
///     .post_payments([PostPayment::new()
///         .name("示例名称")
///         .description("示例商品")
///         .amount(40000)
///         .count(4)])
///     .post_discounts([ModificationDiscount::new()
///         .name("示例名称")
///         .description("示例商品")
///         .amount(100)
///         .count(2)])
///     .total_amount(50000)
///     .reason("示例原因")
///     .device(
///         Device::new()
///             .start_device_id("HG123456")
///             .end_device_id("HG123456")
///             .materiel_no("sample-materiel-no"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"device":{"end_device_id":"HG123456","materiel_no":"sample-materiel-no","start_device_id":"HG123456"},"out_order_no":"1234323XXXXXX1243252","post_discounts":[{"amount":100,"count":2,"description":"示例商品","name":"示例名称"}],"post_payments":[{"amount":40000,"count":4,"description":"示例商品","name":"示例名称"}],"reason":"示例原因","service_id":"2002000000000558128851361561536","sub_mchid":"1900000109","total_amount":50000}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "修改订单金额",
    "/v3/payscore/partner/serviceorder/{out_order_no}/modify",
    "POST /v3/payscore/partner/serviceorder/{out_order_no}/modify",
    "4013138819"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ModifyServiceOrder {
    /// The merchant's own order number (商户服务订单号). Required. At most 32 characters. It stands in the path.
    pub out_order_no: String,
    /// Service id (服务ID). At most 32 characters.
    pub service_id: Option<String>,
    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Items paid for afterwards (后付费项目). Required.
    pub post_payments: Option<Vec<PostPayment>>,
    /// Merchant discounts applied afterwards (后付费商户优惠).
    pub post_discounts: Option<Vec<ModificationDiscount>>,
    /// Total amount (总金额). Required. In fen.
    pub total_amount: Option<i64>,
    /// Reason (修改原因). Required. At most 50 characters.
    pub reason: Option<String>,
    /// Device details (设备信息).
    pub device: Option<Device>,
    /// Application id (服务商应用ID). Described by SKIT, WxJava; no official source confirms it.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ModifyServiceOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `post_payments`, `total_amount` and `reason`.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            service_id: None,
            sub_mchid: None,
            post_payments: None,
            post_discounts: None,
            total_amount: None,
            reason: None,
            device: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). At most 32 characters.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Items paid for afterwards (后付费项目). Required.
    pub fn post_payments<Via>(
        mut self,
        post_payments: impl IntoField<Vec<PostPayment>, Via>,
    ) -> Self {
        self.post_payments = post_payments.into_field();
        self
    }

    /// Merchant discounts applied afterwards (后付费商户优惠).
    pub fn post_discounts<Via>(
        mut self,
        post_discounts: impl IntoField<Vec<ModificationDiscount>, Via>,
    ) -> Self {
        self.post_discounts = post_discounts.into_field();
        self
    }

    /// Total amount (总金额). Required. In fen.
    pub fn total_amount<Via>(mut self, total_amount: impl IntoField<i64, Via>) -> Self {
        self.total_amount = total_amount.into_field();
        self
    }

    /// Reason (修改原因). Required. At most 50 characters.
    pub fn reason<Via>(mut self, reason: impl IntoField<String, Via>) -> Self {
        self.reason = reason.into_field();
        self
    }

    /// Device details (设备信息).
    pub fn device<Via>(mut self, device: impl IntoField<Device, Via>) -> Self {
        self.device = device.into_field();
        self
    }

    /// Application id (服务商应用ID). Described by SKIT, WxJava; no official source confirms it.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { ModifyServiceOrder
    [out_order_no,]
    [service_id, sub_mchid, post_payments, post_discounts, total_amount, reason, device, appid,]
    ["sub_mchid", "post_payments", "total_amount", "reason",]
}

wxpay_core::operation!(ModifyServiceOrder => (), wxpay_core::Spec::new(
    "payscore_partner.modify_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/serviceorder/{out_order_no}/modify",
)
.title("修改订单金额")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013138819")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// A merchant's discount stated when an order's amount is changed.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ModificationDiscount {
    /// Name (优惠名称). At most 20 characters.
    pub name: Option<String>,
    /// Description (优惠说明). At most 30 characters.
    pub description: Option<String>,
    /// Amount (优惠金额). In fen.
    pub amount: Option<i64>,
    /// Count (优惠数量).
    pub count: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ModificationDiscount {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            name: None,
            description: None,
            amount: None,
            count: None,
            extra: Extra::new(),
        }
    }

    /// Name (优惠名称). At most 20 characters.
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Description (优惠说明). At most 30 characters.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Amount (优惠金额). In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Count (优惠数量).
    pub fn count<Via>(mut self, count: impl IntoField<i64, Via>) -> Self {
        self.count = count.into_field();
        self
    }
}

impl Default for ModificationDiscount {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ModificationDiscount
    []
    [name, description, amount, count,]
    []
}
