use serde::{Deserialize, Serialize};
use wxpay_core::http::Method;
use wxpay_core::{
    Answer, Call, DateTime, Decode, DecodeError, EncodeError, Operation, Repeat, Spec,
};

use super::TransferStatus;
use crate::Extra;

/// Cancels an insurance claim that the user has not confirmed yet (请求撤销保险理赔).
///
/// A successful answer says only that the cancellation was accepted: query the bill until its state
/// is `CANCELLED`. A bill whose state is final cannot be cancelled; the call then fails.
///
/// - Who may call it: service providers of platforms.
/// - Rate limit: 100 requests a second.
/// - Repeatable: with the same parameters.
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504186)
///
/// ```
/// use wxpay_api::ecommerce_transfer::CancelInsuranceClaim;
///
/// let cancel = CancelInsuranceClaim::new("plfk2020042013").sub_mchid("1900001109");
/// # assert_eq!(cancel.out_bill_no, "plfk2020042013");
/// ```
#[doc(alias = "请求撤销保险理赔")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CancelInsuranceClaim {
    /// 商户单号: your own number of the bill. Required; it stands in the path.
    pub out_bill_no: String,
    /// 二级商户号: the sub-merchant's number, at most 32 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

impl CancelInsuranceClaim {
    /// Cancels the bill of your own number.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            sub_mchid: None,
        }
    }

    /// Sets 二级商户号, the sub-merchant's number.
    #[must_use]
    pub fn sub_mchid(mut self, sub_mchid: impl Into<String>) -> Self {
        self.sub_mchid = Some(sub_mchid.into());
        self
    }
}

static SPEC: Spec = Spec::new(
    "cancel_insurance_claim",
    Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel",
)
.title("请求撤销保险理赔")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504186")
.repeat(Repeat::ByNumber("out_bill_no"));

#[derive(Serialize)]
struct Body<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_mchid: Option<&'a str>,
}

impl Operation for CancelInsuranceClaim {
    type Output = InsuranceClaimCancellation;

    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn encode(&self, call: &mut Call) -> Result<(), EncodeError> {
        call.path("out_bill_no", &self.out_bill_no)?;
        call.json(&Body {
            sub_mchid: self.sub_mchid.as_deref(),
        })
    }
}

/// An accepted cancellation: the answer to [`CancelInsuranceClaim`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsuranceClaimCancellation {
    /// 二级商户号: the sub-merchant's number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户单号: the merchant's own number of the bill.
    pub out_bill_no: String,
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    pub bill_id: String,
    /// 赔付状态: the bill's state now.
    pub state: TransferStatus,
    /// 撤销受理时间: when the cancellation was accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancel_accept_time: Option<DateTime>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Decode for InsuranceClaimCancellation {
    fn decode(answer: &Answer) -> Result<Self, DecodeError> {
        answer.json()
    }
}
