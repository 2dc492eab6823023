// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AfterSalesCompensation;
use wxpay_core::model::Extra;

/// Queries an after-sales compensation by WeChat Pay's number (查询赔付结果（按微信支付赔付单号）).
///
/// `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}`
///
/// - Returns [`AfterSalesCompensation`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询赔付结果（按微信支付赔付单号）。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504179)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::QueryAfterSalesCompensationByBillId;
///
/// let request = QueryAfterSalesCompensationByBillId::new("sample-bill-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"bill_id":"sample-bill-id"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询赔付结果（按微信支付赔付单号）",
    "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}",
    "GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}",
    "4013504179"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryAfterSalesCompensationByBillId {
    /// WeChat Pay's bill number (微信支付单号). Required. It stands in the path.
    pub bill_id: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryAfterSalesCompensationByBillId {
    /// Creates the request; setters add the other fields.
    pub fn new(bill_id: impl Into<String>) -> Self {
        Self {
            bill_id: bill_id.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryAfterSalesCompensationByBillId
    [bill_id,]
    []
    []
}

wxpay_core::operation!(QueryAfterSalesCompensationByBillId => AfterSalesCompensation, wxpay_core::Spec::new(
    "ecommerce_transfer.query_after_sales_compensation_by_bill_id",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}",
)
.title("查询赔付结果（按微信支付赔付单号）")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504179")
.repeat(wxpay_core::Repeat::Freely));
