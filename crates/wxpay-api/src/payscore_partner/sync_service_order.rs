// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SyncType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Synchronizes the information of a payscore order (同步订单信息).
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`
///
/// - Returns nothing (204).
/// - Callers: service providers and platforms (普通服务商).
/// - Retry: safe with the same `out_order_no` and the same parameters.
/// - 中文：同步订单信息。调用方：普通服务商；`out_order_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013138975)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::{SyncDetail, SyncServiceOrder, SyncType};
///
/// let request = SyncServiceOrder::new("1234323XXXXXX1243252")
///     .service_id("2002000000000558128851361561536")
///     .sub_mchid("1900000109")
///     .r#type(SyncType::OrderPaid)
///     .detail(SyncDetail::new().paid_time("20091225091210"));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"detail":{"paid_time":"20091225091210"},"out_order_no":"1234323XXXXXX1243252","service_id":"2002000000000558128851361561536","sub_mchid":"1900000109","type":"Order_Paid"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "同步订单信息",
    "/v3/payscore/partner/serviceorder/{out_order_no}/sync",
    "POST /v3/payscore/partner/serviceorder/{out_order_no}/sync",
    "4013138975"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SyncServiceOrder {
    /// The merchant's own order number (商户服务订单号). Required. At most 32 characters. It stands in the path.
    pub out_order_no: String,
    /// Service id (服务ID). Required. At most 32 characters.
    pub service_id: Option<String>,
    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Kind (场景类型). Required. At most 32 characters.
    pub r#type: Option<SyncType>,
    /// Details (内容信息详情). Required.
    pub detail: Option<SyncDetail>,
    /// Application id (服务商应用ID). Described by SKIT, WxJava; no official source confirms it.
    pub appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SyncServiceOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`, `sub_mchid`, `type` and `detail`.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            service_id: None,
            sub_mchid: None,
            r#type: None,
            detail: None,
            appid: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). Required. At most 32 characters.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Kind (场景类型). Required. At most 32 characters.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<SyncType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Details (内容信息详情). Required.
    pub fn detail<Via>(mut self, detail: impl IntoField<SyncDetail, Via>) -> Self {
        self.detail = detail.into_field();
        self
    }

    /// Application id (服务商应用ID). Described by SKIT, WxJava; no official source confirms it.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { SyncServiceOrder
    [out_order_no,]
    [service_id, sub_mchid, r#type = "type", detail, appid,]
    ["service_id", "sub_mchid", "type", "detail",]
}

wxpay_core::operation!(SyncServiceOrder => (), wxpay_core::Spec::new(
    "payscore_partner.sync_service_order",
    wxpay_core::http::Method::POST,
    "/v3/payscore/partner/serviceorder/{out_order_no}/sync",
)
.title("同步订单信息")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013138975")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));

/// When and how much was paid for an order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SyncDetail {
    /// Sequence number (收款序号).
    pub seq: Option<i64>,
    /// When it was paid (收款成功时间). Required. At most 64 characters.
    pub paid_time: Option<String>,
    /// Amount already paid (收款金额). In fen.
    pub paid_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SyncDetail {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `paid_time`.
    pub fn new() -> Self {
        Self {
            seq: None,
            paid_time: None,
            paid_amount: None,
            extra: Extra::new(),
        }
    }

    /// Sequence number (收款序号).
    pub fn seq<Via>(mut self, seq: impl IntoField<i64, Via>) -> Self {
        self.seq = seq.into_field();
        self
    }

    /// When it was paid (收款成功时间). Required. At most 64 characters.
    pub fn paid_time<Via>(mut self, paid_time: impl IntoField<String, Via>) -> Self {
        self.paid_time = paid_time.into_field();
        self
    }

    /// Amount already paid (收款金额). In fen.
    pub fn paid_amount<Via>(mut self, paid_amount: impl IntoField<i64, Via>) -> Self {
        self.paid_amount = paid_amount.into_field();
        self
    }
}

impl Default for SyncDetail {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SyncDetail
    []
    [seq, paid_time, paid_amount,]
    ["paid_time",]
}
