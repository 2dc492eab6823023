// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BankBatchCloseReason;
use super::BankDetailState;
use super::BankDetailSummaryState;
use super::BankFailReason;
use super::BatchCloseReason;
use super::BatchState;
use super::BatchStatus;
use super::ReceivingAccountType;
use super::TransferPurpose;
use super::TransferScene;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// The electronic receipt of one transfer in a bank's batch.
    pub answer BankDetailReceipt {
        always {}
        optional {
            /// The merchant's own batch number (银行转账批次单号).
            out_batch_no: String,
            /// The merchant's own detail number (银行转账明细单号).
            out_detail_no: String,
            /// Acceptance number of the electronic receipt (电子回单受理单号).
            receipt_no: String,
            /// Receipt state (电子回单状态).
            receipt_state: String,
            /// Hash method (电子回单文件的Hash方法).
            hash_type: String,
            /// Hash value (电子回单文件的Hash值).
            hash_value: String,
            /// Download address (电子回单文件的下载地址).
            download_url: String,
        }
    }
}

wxpay_core::model! {
    /// The summary electronic receipt of a bank's batch.
    pub answer BankSummaryReceipt {
        always {}
        optional {
            /// The merchant's own batch number (银行转账批次单号).
            out_batch_no: String,
            /// Acceptance number of the electronic receipt.
            receipt_no: String,
            /// Receipt state (电子回单状态).
            receipt_state: String,
            /// Hash method (电子回单文件的hash方法).
            hash_type: String,
            /// Hash value (电子回单文件的hash值).
            hash_value: String,
            /// Download address (电子回单文件的下载地址).
            download_url: String,
            /// When it was created (创建时间).
            create_time: DateTime,
            /// When it was last updated (更新时间).
            update_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// One transfer to make in a bank's or sub-merchant's batch.
    pub request PartnerTransferItem {
        required {
            /// The merchant's own detail number (明细单号). Required.
            out_detail_no: String,
            /// Amount of the transfer (转账金额). Required. In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注). Required.
            transfer_remark: String,
            /// The user's id within the application (收款用户openid). Required.
            openid: String,
        }
        optional {
            /// The user's name (收款用户姓名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_name: Sensitive,
            /// Identity card number of the receiving user (收款用户身份证). Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_id_card: Sensitive,
        }
    }
}

wxpay_core::model! {
    /// The numbers of a bank's or sub-merchant's batch just created.
    pub answer CreatedPartnerBatch {
        always {}
        optional {
            /// The merchant's own batch number (批次单号).
            out_batch_no: String,
            /// WeChat Pay's batch number (微信支付批次单号).
            batch_id: String,
            /// When it was created (批次创建时间).
            create_time: DateTime,
            /// Batch status (批次状态). Described by SKIT; no official source confirms it.
            batch_status: String,
        }
    }
}

wxpay_core::model! {
    /// A bank's batch with its state, totals and details.
    pub answer BankBatch {
        always {}
        optional {
            /// Merchant number of the bank service provider (银行服务商号).
            bank_sp_mchid: String,
            /// Merchant number of the service platform (服务平台商户号).
            platform_mchid: String,
            /// Merchant number of the paying company (付款企业商户号).
            specialized_payment_mchid: String,
            /// Merchant number of the sponsor (实际出资商户号).
            sponsor_mchid: String,
            /// Merchant number the user authorized (用户授权商户号).
            user_authorized_mchid: String,
            /// Application id the user authorized (用户授权appid).
            user_authorized_appid: String,
            /// The merchant's own batch number (银行批次单号).
            out_batch_no: String,
            /// WeChat Pay's batch number (微信支付批次单号).
            batch_id: String,
            /// Transfer scene (转账场景).
            transfer_scene: TransferScene,
            /// Batch name (批次名称).
            batch_name: String,
            /// Batch remark (批次备注).
            batch_remark: String,
            /// Additional remark (附加信息).
            attach_remark: String,
            /// Purpose of the batch transfer (批量转账用途).
            transfer_purpose: TransferPurpose,
            /// Batch state (批次状态).
            batch_state: BatchState,
            /// Why it was closed (批次关闭原因).
            close_reason: BankBatchCloseReason,
            /// Total amount (转账总金额). In fen.
            total_amount: i64,
            /// Total count (转账总笔数).
            total_count: i64,
            /// When it was created (批次创建时间).
            create_time: DateTime,
            /// When it was last updated (批次更新时间).
            update_time: DateTime,
            /// Amount that succeeded (转账成功金额). In fen.
            success_amount: i64,
            /// Number that succeeded (转账成功笔数).
            success_count: i64,
            /// Amount that failed (转账失败金额). In fen.
            fail_amount: i64,
            /// Number that failed (转账失败笔数).
            fail_count: i64,
            /// List of transfer details (转账明细单列表).
            transfer_detail_list: Vec<BankDetailSummary>,
        }
    }
}

wxpay_core::model! {
    /// One transfer in a bank's batch with its state, amount and receiver.
    pub answer BankTransferDetail {
        always {}
        optional {
            /// Merchant number of the bank service provider (银行服务商号).
            bank_sp_mchid: String,
            /// Merchant number of the service platform (服务平台商户号).
            platform_mchid: String,
            /// Merchant number of the paying company (付款企业商户号).
            specialized_payment_mchid: String,
            /// Merchant number of the sponsor (实际出资商户号).
            sponsor_mchid: String,
            /// Merchant number the user authorized (用户授权商户号).
            user_authorized_mchid: String,
            /// Application id the user authorized (用户授权appid).
            user_authorized_appid: String,
            /// The merchant's own batch number (银行批次单号).
            out_batch_no: String,
            /// WeChat Pay's batch number (微信支付批次单号).
            batch_id: String,
            /// Transfer scene (转账场景).
            transfer_scene: TransferScene,
            /// The merchant's own detail number (银行明细单号).
            out_detail_no: String,
            /// WeChat Pay's detail number (微信支付明细单号).
            detail_id: String,
            /// The user's id within the application (收款用户openid).
            openid: String,
            /// The user's name (收款用户姓名). Decrypted when the response is decoded.
            username: Sensitive,
            /// Amount of the transfer (转账金额). In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注).
            transfer_remark: String,
            /// State of the detail (明细状态).
            detail_state: BankDetailState,
            /// Why it failed (明细失败原因).
            fail_reason: BankFailReason,
            /// When it was initiated (转账发起时间).
            initiate_time: DateTime,
            /// When it was last updated (明细更新时间).
            update_time: DateTime,
            /// Kind of account (收款账户类型).
            account_type: ReceivingAccountType,
            /// Bank name (银行名称).
            bank_name: String,
            /// Last digits of the bank card number (银行卡尾号).
            bank_card_number_tail: String,
        }
    }
}

wxpay_core::model! {
    /// One transfer in a sub-merchant's batch with its state, amount and receiver.
    pub answer PartnerTransferDetail {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The merchant's own batch number (商家批次单号).
            out_batch_no: String,
            /// WeChat Pay's batch number (微信支付批次单号).
            batch_id: String,
            /// Application id (商户的appid).
            appid: String,
            /// The merchant's own detail number (商家明细单号).
            out_detail_no: String,
            /// WeChat Pay's detail number (微信支付明细单号).
            detail_id: String,
            /// Status of the detail (明细状态).
            detail_status: String,
            /// Amount of the transfer (转账金额). In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注).
            transfer_remark: String,
            /// Why it failed (明细失败原因).
            fail_reason: String,
            /// The user's id within the application (收款用户openid).
            openid: String,
            /// The user's name (收款用户姓名). Decrypted when the response is decoded.
            username: Sensitive,
            /// When it was initiated (转账发起时间).
            initiate_time: DateTime,
            /// When it was last updated (明细更新时间).
            update_time: DateTime,
            /// Kind of account (收款账户类型). No official source confirms it.
            account_type: String,
            /// Bank name (银行名称). No official source confirms it.
            bank_name: String,
            /// Last digits of the bank card number (银行卡尾号). No official source confirms it.
            bank_card_number_tail: String,
        }
    }
}

wxpay_core::model! {
    /// The electronic receipt of one transfer.
    pub answer DetailReceipt {
        always {}
        optional {
            /// Acceptance type (受理类型).
            accept_type: String,
            /// The merchant's own batch number (商家转账批次单号).
            out_batch_no: String,
            /// The merchant's own detail number (商家转账明细单号).
            out_detail_no: String,
            /// Acceptance number of the electronic receipt (电子回单受理单号).
            signature_no: String,
            /// Status of the electronic receipt (电子回单状态).
            signature_status: String,
            /// Hash method (电子回单文件的hash方法).
            hash_type: String,
            /// Hash value (电子回单文件的hash值).
            hash_value: String,
            /// Download address (电子回单文件的下载地址).
            download_url: String,
        }
    }
}

wxpay_core::model! {
    /// One transfer in a batch with its state, amount and receiver.
    pub answer TransferDetail {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// The merchant's own batch number (商家批次单号).
            out_batch_no: String,
            /// WeChat Pay's batch number (微信批次单号).
            batch_id: String,
            /// Application id (直连商户的appid).
            appid: String,
            /// The merchant's own detail number (商家明细单号).
            out_detail_no: String,
            /// WeChat Pay's detail number (微信明细单号).
            detail_id: String,
            /// Status of the detail (明细状态).
            detail_status: String,
            /// Amount of the transfer (转账金额). In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注).
            transfer_remark: String,
            /// Why it failed (明细失败原因).
            fail_reason: String,
            /// The user's id within the application (用户在直连商户应用下的用户标示).
            openid: String,
            /// The user's name (收款用户姓名). Decrypted when the response is decoded.
            user_name: Sensitive,
            /// When it was initiated (转账发起时间).
            initiate_time: DateTime,
            /// When it was last updated (明细更新时间).
            update_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The electronic receipt of a batch.
    pub answer BatchReceipt {
        always {}
        optional {
            /// The merchant's own batch number (商家批次单号).
            out_batch_no: String,
            /// Acceptance number of the electronic receipt.
            signature_no: String,
            /// Status of the electronic receipt (电子回单状态).
            signature_status: String,
            /// Hash method (电子回单文件的hash方法).
            hash_type: String,
            /// Hash value (电子回单文件的hash值).
            hash_value: String,
            /// Download address (电子回单文件的下载地址).
            download_url: String,
            /// When it was created (创建时间).
            create_time: DateTime,
            /// When it was last updated (更新时间).
            update_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The numbers and state of one transfer in a bank's batch.
    pub answer BankDetailSummary {
        always {}
        optional {
            /// WeChat Pay's detail number (微信支付明细单号).
            detail_id: String,
            /// The merchant's own detail number (银行明细单号).
            out_detail_no: String,
            /// State of the detail (明细状态).
            detail_state: BankDetailSummaryState,
            /// Why it failed (明细失败原因).
            fail_reason: BankFailReason,
        }
    }
}

wxpay_core::model! {
    /// The numbers and state of one transfer in a batch.
    pub answer DetailSummary {
        always {}
        optional {
            /// WeChat Pay's detail number (微信明细单号).
            detail_id: String,
            /// The merchant's own detail number (商家明细单号).
            out_detail_no: String,
            /// Status of the detail (明细状态).
            detail_status: String,
        }
    }
}

wxpay_core::model! {
    /// A batch with its state and totals.
    pub answer Batch {
        always {
            /// The merchant's own batch number (商家批次单号).
            out_batch_no: String,
            /// Batch status (批次状态).
            batch_status: BatchStatus,
        }
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// WeChat Pay's batch number (微信批次单号).
            batch_id: String,
            /// Application id (直连商户的appid).
            appid: String,
            /// Batch type (批次类型).
            batch_type: String,
            /// Batch name (批次名称).
            batch_name: String,
            /// Batch remark (批次备注).
            batch_remark: String,
            /// Why it was closed (批次关闭原因).
            close_reason: BatchCloseReason,
            /// Total amount (转账总金额). In fen.
            total_amount: i64,
            /// Total number (转账总笔数).
            total_num: i64,
            /// When it was created (批次创建时间).
            create_time: DateTime,
            /// When it was last updated (批次更新时间).
            update_time: DateTime,
            /// Amount that succeeded (转账成功金额). In fen.
            success_amount: i64,
            /// Number that succeeded (转账成功笔数).
            success_num: i64,
            /// Amount that failed (转账失败金额). In fen.
            fail_amount: i64,
            /// Number that failed (转账失败笔数).
            fail_num: i64,
            /// Transfer scene id (转账场景ID).
            transfer_scene_id: String,
        }
    }
}
