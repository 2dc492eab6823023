// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::QqWalletTransfer;
use super::SceneReport;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Starts a transfer to a QQ wallet (发起转账到QQ钱包).
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills`
    ///
    /// - Returns [`QqWalletTransfer`].
    /// - Callers: merchants.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - 中文：发起转账到QQ钱包。调用方：商户；`out_bill_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014297386)
    #[doc(alias = "发起转账到QQ钱包")]
    pub request CreateQqWalletTransfer {
        required {
            /// Application id (QQ互联开放平台AppID). Required.
            appid: String,
            /// The merchant's own bill number (商户单号). Required.
            out_bill_no: String,
            /// Amount of the transfer (转账金额). Required. In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注). Required.
            transfer_remark: String,
        }
        optional {
            /// The user's id within the application (收款用户OpenID). Sources differ on whether it is required.
            openid: String,
            /// QQ number of the receiving user (收款用户QQ号).
            user_qq: String,
            /// The user's name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_name: Sensitive,
            /// Address that receives the notifications (通知地址).
            notify_url: String,
            /// Transfer scene id (转账场景ID). Sources differ on whether it is required.
            transfer_scene_id: QqWalletTransferScene,
            /// Reported details of the transfer scene (转账场景报备信息). Sources differ on whether it is required.
            transfer_scene_report_infos: Vec<SceneReport>,
        }
    }
}

wxpay_core::operation!(CreateQqWalletTransfer => QqWalletTransfer, wxpay_core::Spec::new(
    "create_qq_wallet_transfer",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills",
)
.title("发起转账到QQ钱包")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014297386")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::open_enum! {
    /// The number of the scene that a transfer to a QQ wallet belongs to.
    pub enum QqWalletTransferScene {
        Scene1401 = "1401",
    }
}
