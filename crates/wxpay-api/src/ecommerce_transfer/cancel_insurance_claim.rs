// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InsuranceClaimState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Cancels an insurance claim that the user has not confirmed yet; the response says only that the cancellation was accepted, so query the bill until its state is `CANCELLED` (请求撤销保险理赔).
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel`
///
/// - Returns [`InsuranceClaimCancellation`].
/// - Callers: service providers and platforms.
/// - Rate limit: 100 requests a second.
/// - Retry: safe with the same `out_bill_no` and the same parameters.
/// - 中文：请求撤销保险理赔。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试；每秒 100 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504186)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::CancelInsuranceClaim;
///
/// let request = CancelInsuranceClaim::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "请求撤销保险理赔",
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel",
    "POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel",
    "4013504186"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelInsuranceClaim {
    /// Your own number of the bill (商户单号). Required. At most 32 characters. It stands in the path.
    pub out_bill_no: String,
    /// The sub-merchant's number (二级商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelInsuranceClaim {
    /// Creates the request; setters add the other fields.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { CancelInsuranceClaim
    [out_bill_no,]
    [sub_mchid,]
    []
}

wxpay_core::operation!(CancelInsuranceClaim => InsuranceClaimCancellation, wxpay_core::Spec::new(
    "ecommerce_transfer.cancel_insurance_claim",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel",
)
.title("请求撤销保险理赔")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504186")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

/// The state of an insurance claim after it was asked to be cancelled.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsuranceClaimCancellation {
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's bill number (微信支付转账单号).
    pub bill_id: String,
    /// State (赔付状态).
    pub state: InsuranceClaimState,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// When the cancellation was accepted (撤销受理时间).
    pub cancel_accept_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InsuranceClaimCancellation
    [out_bill_no, bill_id, state,]
    [sub_mchid, cancel_accept_time,]
    []
}
