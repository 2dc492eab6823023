// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReturnOrder;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the outcome of a return of shared money (查询分账回退结果).
///
/// `GET /v3/profitsharing/return-orders/{out_return_no}`
///
/// - Returns [`ReturnOrder`].
/// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
/// - Retry: safe, it only reads.
/// - 中文：查询分账回退结果。调用方：普通商户、普通服务商；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012526279)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RESOURCE_NOT_EXISTS` | 404 | No such record. | Check the parameters. |
/// | `FREQUENCY_LIMITED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::profitsharing::QueryReturnOrder;
///
/// let request = QueryReturnOrder::new("R20190516001").out_order_no("P20190806125346");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_order_no":"P20190806125346","out_return_no":"R20190516001"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询分账回退结果",
    "/v3/profitsharing/return-orders/{out_return_no}",
    "GET /v3/profitsharing/return-orders/{out_return_no}",
    "4012526279",
    "4012466858"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryReturnOrder {
    /// The merchant's own return number (商户回退单号). Required. At most 64 characters. It stands in the path.
    pub out_return_no: String,
    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// The merchant's own order number (商户分账单号). Required. At most 64 characters.
    pub out_order_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryReturnOrder {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `out_order_no`.
    pub fn new(out_return_no: impl Into<String>) -> Self {
        Self {
            out_return_no: out_return_no.into(),
            sub_mchid: None,
            out_order_no: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The merchant's own order number (商户分账单号). Required. At most 64 characters.
    pub fn out_order_no<Via>(mut self, out_order_no: impl IntoField<String, Via>) -> Self {
        self.out_order_no = out_order_no.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryReturnOrder
    [out_return_no,]
    [sub_mchid, out_order_no,]
    ["out_order_no",]
}

wxpay_core::operation!(QueryReturnOrder => ReturnOrder, wxpay_core::Spec::new(
    "profitsharing.query_return_order",
    wxpay_core::http::Method::GET,
    "/v3/profitsharing/return-orders/{out_return_no}",
)
.title("查询分账回退结果")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012526279")
.query(&["sub_mchid", "out_order_no"])
.repeat(wxpay_core::Repeat::Freely));
