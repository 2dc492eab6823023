// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CompensationCloseInfo;
use super::DepositBusinessType;
use super::MerchantReceiverType;
use super::PremiumReceiverDetail;
use super::PremiumReceiverMerchant;
use super::TransactionType;
use super::TransferStatus;
use super::UserInfo;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Pays an insurer's premium from the platform deposit (发起保证金赔付保司保费).
    ///
    /// `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`
    ///
    /// - Returns [`AcceptedDepositPremiumCompensation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - 中文：发起保证金赔付保司保费。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014010905)
    #[doc(alias = "发起保证金赔付保司保费")]
    pub request CreateDepositPremiumCompensation {
        required {
            /// The receiver (赔付用户信息). Required.
            receiver: PremiumReceiver,
            /// The merchant's own bill number (商户单号). Required.
            out_bill_no: String,
            /// Remark on the transfer (赔付原因). Required.
            transfer_remark: String,
        }
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The service provider's application id (公众账号ID).
            sp_appid: String,
            /// Amount (赔付金额). In fen.
            amount: i64,
            /// Transfer scene id (转账场景ID). Described by SKIT; no official source confirms it.
            transfer_scene_id: String,
            /// How the receipt is presented to the user (用户收款感知). Described by SKIT; no official source confirms it.
            user_recv_perception: String,
        }
    }
}

wxpay_core::operation!(CreateDepositPremiumCompensation => AcceptedDepositPremiumCompensation, wxpay_core::Spec::new(
    "create_deposit_premium_compensation",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills",
)
.title("发起保证金赔付保司保费")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014010905")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// Who receives a premium payment.
    pub request PremiumReceiver {
        required {}
        optional {
            /// Kind (转账接收方类型).
            r#type = "type": MerchantReceiverType,
            /// Details of the receiving merchant (转账接收方商户信息).
            mch_info: PremiumReceiverMerchant,
            /// Details of the transaction (赔付单信息).
            transaction_info: PremiumTransactionInfo,
            /// The receiving user (转账接收方用户). Described by SKIT; no official source confirms it.
            user_info: UserInfo,
        }
    }
}

wxpay_core::model! {
    /// A premium payment from the deposit as its request answers it.
    pub answer AcceptedDepositPremiumCompensation {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (二级商户AppID).
            sub_appid: String,
            /// Details of the receiver (转账接收方信息).
            receiver_detail: PremiumReceiverDetail,
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// Amount (赔付金额). In fen.
            amount: i64,
            /// Remark on the transfer (赔付原因).
            transfer_remark: String,
            /// WeChat Pay's bill number (微信支付转账单号).
            bill_id: String,
            /// State (赔付状态).
            state: TransferStatus,
            /// When it was accepted (受理时间).
            accept_time: DateTime,
            /// When it succeeded (成功时间).
            success_time: DateTime,
            /// Merchant number of the sponsor (出资商户号).
            sponsor_mchid: String,
            /// Business type (业务类型). Described by SKIT; no official source confirms it.
            business_type: DepositBusinessType,
            /// Details of the closing (关单信息). Described by SKIT; no official source confirms it.
            close_info: CompensationCloseInfo,
            /// The service provider's application id (公众账号ID). Described by SKIT; no official source confirms it.
            sp_appid: String,
        }
    }
}

wxpay_core::model! {
    /// The transaction that a premium payment belongs to.
    pub request PremiumTransactionInfo {
        required {
            /// WeChat Pay's order number (交易订单号). Required.
            transaction_id: String,
        }
        optional {
            /// Kind (赔付单类型). Sources differ on whether it is required.
            r#type = "type": TransactionType,
        }
    }
}
