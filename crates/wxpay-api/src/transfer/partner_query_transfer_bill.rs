// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferBillState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Queries a sub-merchant's transfer bill by the merchant's own number (商户单号查询转账单).
///
/// `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}`
///
/// - Returns [`PartnerTransferBill`].
/// - Callers: service providers and platforms.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：商户单号查询转账单。调用方：服务商、平台；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::PartnerQueryTransferBill;
///
/// let request =
///     PartnerQueryTransferBill::new("1217752501201407033233368018").sub_mchid("1900000109");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"1217752501201407033233368018","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "商户单号查询转账单",
    "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}",
    "GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerQueryTransferBill {
    /// The merchant's own bill number (商户单号). Required. It stands in the path.
    pub out_bill_no: String,
    /// The sub-merchant's number (二级商户号). Required.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerQueryTransferBill {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { PartnerQueryTransferBill
    [out_bill_no,]
    [sub_mchid,]
    ["sub_mchid",]
}

wxpay_core::operation!(PartnerQueryTransferBill => PartnerTransferBill, wxpay_core::Spec::new(
    "transfer.partner_query_transfer_bill",
    wxpay_core::http::Method::GET,
    "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}",
)
.title("商户单号查询转账单")
.family("transfer")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::Freely));

/// A sub-merchant's transfer bill with its state, amount and receiver.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerTransferBill {
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: Option<String>,
    /// WeChat Pay's transfer number (商家转账订单号).
    pub transfer_bill_no: Option<String>,
    /// Application id (商户AppID).
    pub appid: Option<String>,
    /// State (单据状态).
    pub state: Option<TransferBillState>,
    /// Amount of the transfer (转账金额). In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注).
    pub transfer_remark: Option<String>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// The user's id within the application (收款用户OpenID).
    pub openid: Option<String>,
    /// The user's name (收款用户姓名). Decrypted when the response is decoded.
    pub user_name: Option<Sensitive>,
    /// When it was created (单据创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (最后一次状态变更时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { PartnerTransferBill
    []
    [sub_mchid, mchid, out_bill_no, transfer_bill_no, appid, state, transfer_amount, transfer_remark, fail_reason, openid, user_name, create_time, update_time,]
    []
}
