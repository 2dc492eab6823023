// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AfterSalesCompensation;
use wxpay_core::model::Extra;

/// Queries an after-sales compensation by the merchant's own number (查询赔付结果（按商户赔付单号）).
///
/// `GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`
///
/// - Returns [`AfterSalesCompensation`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询赔付结果（按商户赔付单号）。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504178)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::QueryAfterSalesCompensationByOutBillNo;
///
/// let request = QueryAfterSalesCompensationByOutBillNo::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询赔付结果（按商户赔付单号）",
    "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}",
    "GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}",
    "4013504178"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryAfterSalesCompensationByOutBillNo {
    /// The merchant's own bill number (商户单号). Required. It stands in the path.
    pub out_bill_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryAfterSalesCompensationByOutBillNo {
    /// Creates the request; setters add the other fields.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { QueryAfterSalesCompensationByOutBillNo
    [out_bill_no,]
    []
    []
}

wxpay_core::operation!(QueryAfterSalesCompensationByOutBillNo => AfterSalesCompensation, wxpay_core::Spec::new(
    "ecommerce_transfer.query_after_sales_compensation_by_out_bill_no",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}",
)
.title("查询赔付结果（按商户赔付单号）")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504178")
.repeat(wxpay_core::Repeat::Freely));
