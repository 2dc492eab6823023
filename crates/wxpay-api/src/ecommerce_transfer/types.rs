// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AfterSalesReceiverType;
use super::DepositBusinessType;
use super::MerchantReceiverType;
use super::ReceiverType;
use super::TransactionType;
use super::TransferBillState;
use super::TransferStatus;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// An agreement with its code, version, signer and signing time.
    pub request Agreement {
        required {
            /// Agreement number (协议编号). Required.
            agreement_code: String,
            /// Agreement version (协议版本号). Required.
            agreement_version: String,
            /// Signing organization (签约主体). Required.
            sign_organization: String,
            /// When the contract was signed (签约时间). Required.
            sign_time: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A transfer bill with its state, amount and receiver.
    pub answer TransferBill {
        always {}
        optional {
            /// Merchant number (服务商商户号).
            mchid: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// WeChat Pay's transfer number (微信转账单号).
            transfer_bill_no: String,
            /// Application id (服务商AppID).
            appid: String,
            /// Transfer scene id (转账场景ID).
            transfer_scene_id: String,
            /// State (单据状态).
            state: TransferBillState,
            /// Amount of the transfer (转账金额). In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注).
            transfer_remark: String,
            /// Why it failed (失败原因).
            fail_reason: String,
            /// The user's id within the application (收款用户OpenID).
            openid: String,
            /// The user's name (收款用户姓名). Decrypted when the response is decoded.
            user_name: Sensitive,
            /// When it was created (单据创建时间).
            create_time: DateTime,
            /// When it was last updated (状态变更时间).
            update_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// Whether and since when a sub-merchant's insurance claim function is open.
    pub answer InsuranceClaimsActivation {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// Whether the opening succeeded (是否开通成功).
            opened: bool,
            /// When it succeeded (成功时间).
            success_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// Who receives an after-sales compensation.
    pub shared AfterSalesReceiver {
        required {}
        optional {
            /// Kind (转账接收方类型).
            r#type = "type": AfterSalesReceiverType,
            /// Details of the transaction (转账接收方订单信息).
            transaction_info: TransactionInfo,
        }
    }
}

wxpay_core::model! {
    /// An after-sales compensation with its state, amount and closing information.
    pub answer AfterSalesCompensation {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// Details of the receiver (转账接收方信息).
            receiver_detail: AfterSalesReceiverDetail,
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
            /// Details of the closing (关单信息).
            close_info: CompensationCloseInfo,
            /// Merchant number of the sponsor (出资商户号).
            sponsor_mchid: String,
        }
    }
}

wxpay_core::model! {
    /// An after-sales compensation from the deposit with its state and closing information.
    pub answer DepositUserCompensation {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// Details of the receiver (转账接收方信息).
            receiver_detail: ReceiverDetail,
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
            /// Details of the closing (关单信息).
            close_info: CompensationCloseInfo,
            /// Merchant number of the sponsor (出资商户号).
            sponsor_mchid: String,
            /// The sub-merchant's application id (二级商户AppID).
            sub_appid: String,
            /// The service provider's application id (公众账号ID). Described by SKIT; no official source confirms it.
            sp_appid: String,
        }
    }
}

wxpay_core::model! {
    /// Who receives a shipping cost compensation.
    pub shared ShippingReceiver {
        required {}
        optional {
            /// Details of the transaction (转账接收方订单信息).
            transaction_info: TransactionInfo,
            /// The receiving user (转账接收方用户).
            user_info: UserInfo,
            /// Details of the receiving merchant (转账接收方商户信息). Described by SKIT; no official source confirms it.
            mch_info: PremiumReceiverMerchant,
            /// Kind (转账接收方类型). Described by SKIT; no official source confirms it.
            r#type = "type": TransactionType,
        }
    }
}

wxpay_core::model! {
    /// Who receives a transfer.
    pub shared Receiver {
        required {}
        optional {
            /// Kind (转账接收方类型).
            r#type = "type": ReceiverType,
            /// Details of the transaction (转账接收方订单信息).
            transaction_info: TransactionInfo,
            /// The receiving user (转账接收方用户). Described by SKIT; no official source confirms it.
            user_info: UserInfo,
        }
    }
}

wxpay_core::model! {
    /// An insurance claim with its state, amount and closing information.
    pub answer InsuranceClaim {
        always {
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// WeChat Pay's bill number (微信支付转账单号).
            bill_id: String,
            /// State (赔付状态).
            state: TransferStatus,
        }
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// Details of the receiver (转账接收方信息).
            receiver_detail: ReceiverDetail,
            /// Amount (赔付金额). In fen.
            amount: i64,
            /// Remark on the transfer (赔付原因).
            transfer_remark: String,
            /// When it was accepted (受理时间).
            accept_time: DateTime,
            /// When it succeeded (成功时间).
            success_time: DateTime,
            /// Details of the closing (关单信息).
            close_info: CloseInfo,
            /// Merchant number of the sponsor (出资商户号).
            sponsor_mchid: String,
        }
    }
}

wxpay_core::model! {
    /// A compensation to a merchant from the deposit with its state and closing information.
    pub answer DepositCompensation {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// Business type (业务类型).
            business_type: DepositBusinessType,
            /// Details of the receiver (转账接收方信息).
            receiver_detail: DepositReceiverDetail,
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// Amount (赔付金额). In fen.
            amount: i64,
            /// Remark on the transfer (赔付原因).
            transfer_remark: String,
            /// Remark for the receiver (收款方备注).
            receiver_remark: String,
            /// WeChat Pay's bill number (微信支付转账单号).
            bill_id: String,
            /// State (赔付状态).
            state: TransferStatus,
            /// When it was accepted (受理时间).
            accept_time: DateTime,
            /// When it succeeded (成功时间).
            success_time: DateTime,
            /// Details of the closing (关单信息).
            close_info: CompensationCloseInfo,
            /// Merchant number of the sponsor (出资商户号).
            sponsor_mchid: String,
            /// The service provider's application id (公众账号ID). Described by SKIT; no official source confirms it.
            sp_appid: String,
            /// The sub-merchant's number (二级商户号). Described by SKIT; no official source confirms it.
            sub_mchid: String,
        }
    }
}

wxpay_core::model! {
    /// The transaction that the receiver of a transfer belongs to.
    pub shared TransactionInfo {
        required {
            /// WeChat Pay's order number (交易订单号). Required.
            transaction_id: String,
        }
        optional {
            /// Kind (转账接收方订单类型).
            r#type = "type": TransactionType,
        }
    }
}

wxpay_core::model! {
    /// The receiver of an after-sales compensation, as an answer tells it.
    pub answer AfterSalesReceiverDetail {
        always {}
        optional {
            /// The receiver (转账接收者信息).
            receiver: AfterSalesReceiver,
        }
    }
}

wxpay_core::model! {
    /// When and why a compensation was closed.
    pub answer CompensationCloseInfo {
        always {}
        optional {
            /// When it was closed (关单时间).
            close_time: DateTime,
            /// Why it was closed (关单原因).
            close_reason: String,
        }
    }
}

wxpay_core::model! {
    /// The user who receives a transfer.
    pub shared UserInfo {
        required {}
        optional {
            /// The user's id within the service provider's application (转账接收方用户 openid).
            sp_openid: String,
        }
    }
}

wxpay_core::model! {
    /// The receiver of a transfer, as an answer tells it.
    pub answer ReceiverDetail {
        always {}
        optional {
            /// The receiver (转账接收者信息).
            receiver: Receiver,
        }
    }
}

wxpay_core::model! {
    /// The merchant who receives a premium payment.
    pub shared PremiumReceiverMerchant {
        required {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
        }
    }
}

wxpay_core::model! {
    /// The receiver of a premium payment, as an answer tells it.
    pub answer PremiumReceiverDetail {
        always {}
        optional {
            /// The receiver (转账接收者信息).
            receiver: AnswerPremiumReceiver,
        }
    }
}

wxpay_core::model! {
    /// The receiver of a shipping cost compensation, as an answer tells it.
    pub answer ShippingReceiverDetail {
        always {}
        optional {
            /// The receiver (转账接收者信息).
            receiver: ShippingReceiver,
        }
    }
}

wxpay_core::model! {
    /// When and why an insurance claim was closed.
    pub answer CloseInfo {
        always {}
        optional {
            /// When the bill was closed; the field does bear this name (关单时间).
            accept_time: DateTime,
            /// Why it was closed (关单原因).
            close_reason: String,
            /// When it was closed (关单时间). Described by SKIT; no official source confirms it.
            close_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The merchant who receives a compensation.
    pub shared CompensatedMerchant {
        required {
            /// Merchant number (商户号). Required.
            mchid: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The receiver of a compensation to a merchant, as an answer tells it.
    pub answer SubMerchantReceiverDetail {
        always {}
        optional {
            /// The receiver (赔付接收者信息).
            receiver: AnswerSubMerchantReceiver,
        }
    }
}

wxpay_core::model! {
    /// The receiver of a compensation from the deposit, as an answer tells it.
    pub answer DepositReceiverDetail {
        always {}
        optional {
            /// The receiver (转账接收者信息).
            receiver: AnswerDepositReceiver,
        }
    }
}

wxpay_core::model! {
    /// Who receives a premium payment, inside an answer.
    pub answer AnswerPremiumReceiver {
        always {}
        optional {
            /// Kind (转账接收方类型).
            r#type = "type": MerchantReceiverType,
            /// Details of the receiving merchant (转账接收方商户信息).
            mch_info: PremiumReceiverMerchant,
            /// Details of the transaction (赔付单信息).
            transaction_info: AnswerPremiumTransactionInfo,
        }
    }
}

wxpay_core::model! {
    /// Who receives a compensation to a merchant, inside an answer.
    pub answer AnswerSubMerchantReceiver {
        always {}
        optional {
            /// Kind (赔付接收方类型).
            r#type = "type": MerchantReceiverType,
            /// Details of the receiving merchant (赔付接收方商户信息).
            mch_info: CompensatedMerchant,
        }
    }
}

wxpay_core::model! {
    /// Who receives a compensation from the deposit, inside an answer.
    pub answer AnswerDepositReceiver {
        always {}
        optional {
            /// Kind (转账接收方类型).
            r#type = "type": ReceiverType,
            /// Details of the receiving merchant (转账接收方商户信息).
            mch_info: AnswerDepositReceiverMerchant,
        }
    }
}

wxpay_core::model! {
    /// The transaction of a premium payment, inside an answer.
    pub answer AnswerPremiumTransactionInfo {
        always {}
        optional {
            /// WeChat Pay's order number (交易订单号).
            transaction_id: String,
            /// Kind (转账接收方类型). Described by SKIT; no official source confirms it.
            r#type = "type": TransactionType,
        }
    }
}

wxpay_core::model! {
    /// The merchant who receives a compensation from the deposit, inside an answer.
    pub answer AnswerDepositReceiverMerchant {
        always {}
        optional {
            /// Merchant number (商户号).
            mch_id: String,
            /// Merchant number (服务商商户号). Described by SKIT; no official source confirms it.
            mchid: String,
        }
    }
}
