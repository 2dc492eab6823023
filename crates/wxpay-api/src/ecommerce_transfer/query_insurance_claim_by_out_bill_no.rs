use serde::{Deserialize, Serialize};
use wxpay_core::http::Method;
use wxpay_core::{Call, EncodeError, Operation, Repeat, Spec};

use super::InsuranceClaim;

/// Queries an insurance claim by your own number (查询保险理赔结果（按商户赔付单号）).
///
/// - Who may call it: service providers of platforms.
/// - Rate limit: 100 requests a second.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504187)
#[doc(alias = "查询保险理赔结果（按商户赔付单号）")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QueryInsuranceClaimByOutBillNo {
    /// 商户单号: your own number of the bill. Required; it stands in the path.
    pub out_bill_no: String,
    /// 二级商户号: the sub-merchant's number, at most 32 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

impl QueryInsuranceClaimByOutBillNo {
    /// Queries the bill of your own number.
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
    "query_insurance_claim_by_out_bill_no",
    Method::GET,
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}",
)
.title("查询保险理赔结果（按商户赔付单号）")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504187")
.repeat(Repeat::Freely);

impl Operation for QueryInsuranceClaimByOutBillNo {
    type Output = InsuranceClaim;

    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn encode(&self, call: &mut Call) -> Result<(), EncodeError> {
        call.path("out_bill_no", &self.out_bill_no)?;
        call.query("sub_mchid", &self.sub_mchid)
    }
}
