// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferBillState;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::Sensitive;

/// Cancels a transfer to a QQ wallet (撤销转账到QQ钱包).
///
/// `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel`
///
/// - Returns [`QqWalletTransferCancellation`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_bill_no` and the same parameters.
/// - 中文：撤销转账到QQ钱包。调用方：商户；`out_bill_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014297396)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::CancelQqWalletTransfer;
///
/// let request = CancelQqWalletTransfer::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "撤销转账到QQ钱包",
    "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel",
    "POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel",
    "4014297396"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CancelQqWalletTransfer {
    /// The merchant's own bill number (商户单号). Required. It stands in the path.
    pub out_bill_no: String,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CancelQqWalletTransfer {
    /// Creates the request; setters add the other fields.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            extra: Extra::new(),
        }
    }
}

wxpay_core::__model_impl! { CancelQqWalletTransfer
    [out_bill_no,]
    []
    []
}

wxpay_core::operation!(CancelQqWalletTransfer => QqWalletTransferCancellation, wxpay_core::Spec::new(
    "transfer.cancel_qq_wallet_transfer",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel",
)
.title("撤销转账到QQ钱包")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014297396")
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

/// A transfer to a QQ wallet in the response to its cancellation.
#[derive(Clone)]
#[non_exhaustive]
pub struct QqWalletTransferCancellation {
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: Option<String>,
    /// WeChat Pay's transfer number (微信转账单号).
    pub transfer_bill_no: Option<String>,
    /// Application id (QQ互联开放平台AppID).
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
    /// QQ number of the receiving user (收款用户QQ号).
    pub user_qq: Option<String>,
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

wxpay_core::__model_impl! { QqWalletTransferCancellation
    []
    [mchid, out_bill_no, transfer_bill_no, appid, state, transfer_amount, transfer_remark, fail_reason, openid, user_qq, user_name, create_time, update_time,]
    []
}
