// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InsuranceClaimState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;

/// Asks to cancel an after-sales compensation (请求撤销赔付).
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel`
///
/// - Returns [`AfterSalesCompensationCancellation`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_bill_no` and the same parameters.
/// - 中文：请求撤销赔付。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504177)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::CancelAfterSalesCompensation;
///
/// let request = CancelAfterSalesCompensation::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "请求撤销赔付",
    "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel",
    "POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel",
    "4013504177"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelAfterSalesCompensation {
    /// The merchant's own bill number (商户单号). Required. It stands in the path.
    pub out_bill_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelAfterSalesCompensation {
    /// Creates the request; setters add the other fields.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { CancelAfterSalesCompensation
    [out_bill_no,]
    []
    []
}

wxpay_core::operation!(CancelAfterSalesCompensation => AfterSalesCompensationCancellation, wxpay_core::Spec::new(
    "ecommerce_transfer.cancel_after_sales_compensation",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel",
)
.title("请求撤销赔付")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504177")
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

/// The state of an after-sales compensation after it was asked to be cancelled.
#[derive(Clone)]
#[non_exhaustive]
pub struct AfterSalesCompensationCancellation {
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: Option<String>,
    /// WeChat Pay's bill number (微信支付转账单号).
    pub bill_id: Option<String>,
    /// State (赔付状态).
    pub state: Option<InsuranceClaimState>,
    /// When the cancellation was accepted (撤销受理时间).
    pub cancel_accept_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AfterSalesCompensationCancellation
    []
    [out_bill_no, bill_id, state, cancel_accept_time,]
    []
}
