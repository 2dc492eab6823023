use serde::{Deserialize, Serialize};
use wxpay_core::http::Method;
use wxpay_core::{Call, EncodeError, Operation, Repeat, Spec};

use super::InsuranceClaim;

/// Queries an insurance claim by WeChat Pay's number (查询保险理赔结果（按微信支付赔付单号）).
///
/// - Who may call it: service providers of platforms.
/// - Rate limit: 100 requests a second.
/// - Repeatable: it only reads.
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504188)
#[doc(alias = "查询保险理赔结果（按微信支付赔付单号）")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QueryInsuranceClaimByBillId {
    /// 微信支付单号: WeChat Pay's number of the bill, at most 64 characters. Required; it stands in the path.
    pub bill_id: String,
    /// 二级商户号: the sub-merchant's number, at most 32 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

impl QueryInsuranceClaimByBillId {
    /// Queries the bill of WeChat Pay's number.
    pub fn new(bill_id: impl Into<String>) -> Self {
        Self {
            bill_id: bill_id.into(),
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
    "query_insurance_claim_by_bill_id",
    Method::GET,
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}",
)
.title("查询保险理赔结果（按微信支付赔付单号）")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504188")
.repeat(Repeat::Freely);

impl Operation for QueryInsuranceClaimByBillId {
    type Output = InsuranceClaim;

    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn encode(&self, call: &mut Call) -> Result<(), EncodeError> {
        call.path("bill_id", &self.bill_id)?;
        call.query("sub_mchid", &self.sub_mchid)
    }
}
