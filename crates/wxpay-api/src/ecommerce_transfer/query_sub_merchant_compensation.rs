// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompensationCloseInfo;
use super::CompensationState;
use super::SubMerchantReceiverDetail;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a compensation to a merchant by the merchant's own number (查询赔付结果（按商户赔付单号）).
///
/// `GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}`
///
/// - Returns [`SubMerchantCompensation`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询赔付结果（按商户赔付单号）。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::QuerySubMerchantCompensation;
///
/// let request = QuerySubMerchantCompensation::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询赔付结果（按商户赔付单号）",
    "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}",
    "GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QuerySubMerchantCompensation {
    /// The merchant's own bill number (商户单号). Required. It stands in the path.
    pub out_bill_no: String,
    /// Merchant number of the sponsor (出资商户号).
    pub sponsor_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QuerySubMerchantCompensation {
    /// Creates the request; setters add the other fields.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            sponsor_mchid: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number of the sponsor (出资商户号).
    pub fn sponsor_mchid<Via>(mut self, sponsor_mchid: impl IntoField<String, Via>) -> Self {
        self.sponsor_mchid = sponsor_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { QuerySubMerchantCompensation
    [out_bill_no,]
    [sponsor_mchid,]
    []
}

wxpay_core::operation!(QuerySubMerchantCompensation => SubMerchantCompensation, wxpay_core::Spec::new(
    "ecommerce_transfer.query_sub_merchant_compensation",
    wxpay_core::http::Method::GET,
    "/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}",
)
.title("查询赔付结果（按商户赔付单号）")
.family("ecommerce_transfer")
.query(&["sponsor_mchid"])
.repeat(wxpay_core::Repeat::Freely));

/// A compensation to a merchant with its state and closing information.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantCompensation {
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// Details of the receiver (赔付接收方信息).
    pub receiver_detail: Option<SubMerchantReceiverDetail>,
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: Option<String>,
    /// Amount (赔付金额). In fen.
    pub amount: Option<i64>,
    /// Remark on the transfer (赔付原因).
    pub transfer_remark: Option<String>,
    /// WeChat Pay's bill number (微信支付转账单号).
    pub bill_id: Option<String>,
    /// State (赔付状态).
    pub state: Option<CompensationState>,
    /// When it was accepted (受理时间).
    pub accept_time: Option<DateTime>,
    /// When it succeeded (成功时间).
    pub success_time: Option<DateTime>,
    /// Details of the closing (关单信息).
    pub close_info: Option<CompensationCloseInfo>,
    /// Merchant number of the sponsor (出资商户号).
    pub sponsor_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubMerchantCompensation
    []
    [sp_mchid, receiver_detail, out_bill_no, amount, transfer_remark, bill_id, state, accept_time, success_time, close_info, sponsor_mchid,]
    []
}
