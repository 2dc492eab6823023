// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReturnOrder;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries the outcome of a return of shared money (查询分账回退结果).
///
/// `GET /v3/ecommerce/profitsharing/returnorders`
///
/// - Returns [`ReturnOrder`].
/// - Callers: service providers and platforms (平台商户).
/// - Retry: safe, it only reads.
/// - 中文：查询分账回退结果。调用方：平台商户；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012477740)
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
/// use wxpay::api::ecommerce_profitsharing::QueryReturnOrder;
///
/// let request = QueryReturnOrder::new()
///     .sub_mchid("1900000109")
///     .order_id("4208450740201411110007820472")
///     .out_order_no("P20190806125346")
///     .out_return_no("R20190516001");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"order_id":"4208450740201411110007820472","out_order_no":"P20190806125346","out_return_no":"R20190516001","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询分账回退结果",
    "/v3/ecommerce/profitsharing/returnorders",
    "GET /v3/ecommerce/profitsharing/returnorders",
    "4012477740"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryReturnOrder {
    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// WeChat Pay's order number (微信订单号). At most 64 characters.
    pub order_id: Option<String>,
    /// The merchant's own order number (商户分账单号). At most 64 characters.
    pub out_order_no: Option<String>,
    /// The merchant's own return number (商户回退单号). Required. At most 64 characters.
    pub out_return_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryReturnOrder {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `sub_mchid`, `out_return_no` and `order_id` or `out_order_no`.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            order_id: None,
            out_order_no: None,
            out_return_no: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required. At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// WeChat Pay's order number (微信订单号). At most 64 characters.
    pub fn order_id<Via>(mut self, order_id: impl IntoField<String, Via>) -> Self {
        self.order_id = order_id.into_field();
        self
    }

    /// The merchant's own order number (商户分账单号). At most 64 characters.
    pub fn out_order_no<Via>(mut self, out_order_no: impl IntoField<String, Via>) -> Self {
        self.out_order_no = out_order_no.into_field();
        self
    }

    /// The merchant's own return number (商户回退单号). Required. At most 64 characters.
    pub fn out_return_no<Via>(mut self, out_return_no: impl IntoField<String, Via>) -> Self {
        self.out_return_no = out_return_no.into_field();
        self
    }
}

impl Default for QueryReturnOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryReturnOrder
    []
    [sub_mchid, order_id, out_order_no, out_return_no,]
    ["sub_mchid", "out_return_no", "order_id|out_order_no",]
}

wxpay_core::operation!(QueryReturnOrder => ReturnOrder, wxpay_core::Spec::new(
    "ecommerce_profitsharing.query_return_order",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/profitsharing/returnorders",
)
.title("查询分账回退结果")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012477740")
.query(&["sub_mchid", "order_id", "out_order_no", "out_return_no"])
.repeat(wxpay_core::Repeat::Freely));
