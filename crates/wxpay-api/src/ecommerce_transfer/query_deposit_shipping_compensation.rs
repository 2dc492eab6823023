// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompensationCloseInfo;
use super::DepositBusinessType;
use super::InsuranceClaimState;
use super::ShippingReceiverDetail;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a shipping cost compensation from the deposit by the merchant's own number (查询保证金售后赔付运费结果（按商户赔付单号）).
///
/// `GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}`
///
/// - Returns [`DepositShippingCompensation`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - 中文：查询保证金售后赔付运费结果（按商户赔付单号）。调用方：服务商、平台；只读，可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504203)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::QueryDepositShippingCompensation;
///
/// let request = QueryDepositShippingCompensation::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询保证金售后赔付运费结果（按商户赔付单号）",
    "/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}",
    "GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}",
    "4013504203"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryDepositShippingCompensation {
    /// The merchant's own bill number (商户单号). Required. It stands in the path.
    pub out_bill_no: String,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryDepositShippingCompensation {
    /// Creates the request; setters add the other fields.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QueryDepositShippingCompensation
    [out_bill_no,]
    [sub_mchid,]
    []
}

wxpay_core::operation!(QueryDepositShippingCompensation => DepositShippingCompensation, wxpay_core::Spec::new(
    "ecommerce_transfer.query_deposit_shipping_compensation",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}",
)
.title("查询保证金售后赔付运费结果（按商户赔付单号）")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504203")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

/// A shipping cost compensation from the deposit with its state and closing information.
#[derive(Clone)]
#[non_exhaustive]
pub struct DepositShippingCompensation {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// Details of the receiver (转账接收方信息).
    pub receiver_detail: Option<ShippingReceiverDetail>,
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: Option<String>,
    /// Amount (赔付金额). In fen.
    pub amount: Option<i64>,
    /// Remark on the transfer (赔付原因).
    pub transfer_remark: Option<String>,
    /// WeChat Pay's bill number (微信支付转账单号).
    pub bill_id: Option<String>,
    /// State (赔付状态).
    pub state: Option<InsuranceClaimState>,
    /// When it was accepted (受理时间).
    pub accept_time: Option<DateTime>,
    /// When it succeeded (成功时间).
    pub success_time: Option<DateTime>,
    /// Details of the closing (关单信息).
    pub close_info: Option<CompensationCloseInfo>,
    /// Merchant number of the sponsor (出资商户号).
    pub sponsor_mchid: Option<String>,
    /// Business type (业务类型). Described by SKIT; no official source confirms it.
    pub business_type: Option<DepositBusinessType>,
    /// The service provider's application id (公众账号ID). Described by SKIT; no official source confirms it.
    pub sp_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DepositShippingCompensation
    []
    [sp_mchid, sub_mchid, receiver_detail, out_bill_no, amount, transfer_remark, bill_id, state, accept_time, success_time, close_info, sponsor_mchid, business_type, sp_appid,]
    []
}
