// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AuthorizationApplicationState;
use super::AuthorizationCloseReason;
use super::AuthorizationClosureReason;
use super::CharityBudgetState;
use super::CharityDonationState;
use super::CharityReceiptState;
use super::HashType;
use super::PartnerReceiptHashType;
use super::PartnerReceiptState;
use super::ReceiptState;
use super::RedPacketBatchCloseReason;
use super::RedPacketBatchState;
use super::RedPacketDetailState;
use super::RedPacketFailReason;
use super::TransferBillState;
use super::UserAuthorizationApplicationState;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// A batch of brand red packets with its state, totals and details.
    pub answer BrandRedPacketBatch {
        always {}
        optional {
            /// Merchant number of the brand (品牌主商户号).
            brand_mchid: String,
            /// WeChat Pay's batch number (微信支付品牌红包批次单号).
            batch_no: String,
            /// The merchant's own batch number (商家品牌红包批次单号).
            out_batch_no: String,
            /// Brand id (品牌ID).
            brand_id: i64,
            /// Template id (品牌红包模板ID).
            template_id: String,
            /// Application id of the brand (品牌AppID).
            brand_appid: String,
            /// Batch state (批次单状态).
            batch_state: RedPacketBatchState,
            /// Batch name (品牌红包批次名称).
            batch_name: String,
            /// Batch remark (品牌红包批次备注).
            batch_remark: String,
            /// Why it was closed (品牌红包批次单关闭原因).
            close_reason: RedPacketBatchCloseReason,
            /// Total amount (总金额). In fen.
            total_amount: i64,
            /// Total number (总笔数).
            total_num: i64,
            /// When it was created (品牌红包批次创建时间).
            create_time: DateTime,
            /// When it was last updated (品牌红包批次更新时间).
            update_time: DateTime,
            /// Amount that succeeded (发放成功金额). In fen.
            success_amount: i64,
            /// Number that succeeded (发放成功笔数).
            success_num: i64,
            /// Amount that failed (发放失败金额). In fen.
            fail_amount: i64,
            /// Number that failed (发放失败笔数).
            fail_num: i64,
            /// List of details (品牌红包明细列表).
            detail_list: Vec<RedPacketSummary>,
        }
    }
}

wxpay_core::model! {
    /// One brand red packet with its state, amount and receiver.
    pub answer BrandRedPacketDetail {
        always {}
        optional {
            /// Merchant number of the brand (品牌主商户号).
            brand_mchid: String,
            /// The merchant's own batch number (商家品牌红包批次单号).
            out_batch_no: String,
            /// WeChat Pay's batch number (微信支付品牌红包批次单号).
            batch_no: String,
            /// The merchant's own detail number (商家品牌红包明细单号).
            out_detail_no: String,
            /// Detail number (微信支付品牌红包明细单号).
            detail_no: String,
            /// State of the detail (品牌红包明细单状态).
            detail_state: RedPacketDetailState,
            /// Amount (红包金额). In fen.
            amount: i64,
            /// Remark (红包备注).
            remark: String,
            /// Why it failed (失败原因).
            fail_reason: RedPacketFailReason,
            /// The user's id within the application (接收红包用户OpenID).
            openid: String,
            /// The user's name (接收红包用户姓名). Decrypted when the response is decoded.
            user_name: Sensitive,
            /// When it was initiated (品牌红包发起时间).
            initiate_time: DateTime,
            /// When it was last updated (品牌红包更新时间).
            update_time: DateTime,
            /// Brand id (品牌ID).
            brand_id: i64,
            /// Template id (品牌红包模板ID).
            template_id: String,
            /// Application id of the brand (品牌AppID).
            brand_appid: String,
            /// When it was created (品牌红包批次创建时间). Described by SKIT; no official source confirms it.
            create_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// An application for an electronic receipt with its state.
    pub answer ReceiptApplication {
        always {}
        optional {
            /// State (申请单状态).
            state: ReceiptState,
            /// When it was created (申请单创建时间).
            create_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// A transfer's electronic receipt with its state, digest and download address.
    pub answer Receipt {
        always {}
        optional {
            /// State (申请单状态).
            state: ReceiptState,
            /// When it was created (申请单创建时间).
            create_time: DateTime,
            /// When it was last updated (申请单更新时间).
            update_time: DateTime,
            /// Hash method (回单文件摘要类型).
            hash_type: HashType,
            /// Hash value (回单文件摘要值). At most 512 characters.
            hash_value: String,
            /// Download address (回单文件下载地址). At most 3000 characters.
            download_url: String,
            /// Why it failed (失败原因).
            fail_reason: String,
        }
    }
}

wxpay_core::model! {
    /// The electronic receipt of a charity budget's funding with its state and download address.
    pub answer CharityBudgetReceipt {
        always {}
        optional {
            /// The merchant's own budget number (商户预算单号).
            out_budget_no: String,
            /// Start date (开始日期).
            start_date: String,
            /// End date (结束日期).
            end_date: String,
            /// Merchant number of the sponsor (出资商户号).
            sponsor_mchid: String,
            /// Merchant number of the receiver (收款商户号).
            receiver_mchid: String,
            /// Receipt state (电子回单状态).
            receipt_state: CharityReceiptState,
            /// Acceptance credential (受理凭证).
            accept_id: String,
            /// Hash method (电子回单文件的hash方法).
            hash_type: HashType,
            /// Hash value (电子回单文件的hash值).
            hash_value: String,
            /// Download address (电子回单下载地址).
            download_url: String,
        }
    }
}

wxpay_core::model! {
    /// A charity budget with its state, amounts and times.
    pub answer CharityBudget {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The merchant's own budget number (商户预算单号).
            out_budget_no: String,
            /// WeChat Pay's budget number (微信支付预算单号).
            budget_id: String,
            /// Amount (预算总金额). In fen.
            amount: i64,
            /// Merchant number of the sponsor (出资商户号).
            sponsor_mchid: String,
            /// Activity name (活动名称).
            activity_name: String,
            /// Activity remark.
            activity_remark: String,
            /// State (预算单状态).
            state: CharityBudgetState,
            /// Address of the page for confirming the funding (确认出资页面地址).
            confirm_url: String,
            /// Masked WeChat id of the super administrator (商户号超管微信号掩码).
            super_admin_wxid_mask: String,
            /// Amount remaining (剩余预算金额). In fen.
            remain_amount: i64,
            /// Remark on the unlocking.
            unlock_remark: String,
            /// When the funds were locked (资金锁定时间).
            locked_time: DateTime,
            /// When it was finished (完成时间).
            finished_time: DateTime,
            /// When it was closed (关闭时间).
            closed_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// A charity donation with its state and amount.
    pub answer CharityDonation {
        always {}
        optional {
            /// The merchant's own budget number (商户预算单号).
            out_budget_no: String,
            /// WeChat Pay's budget number (微信支付预算单号).
            budget_id: String,
            /// The merchant's own donation number (商户公益捐赠单号).
            out_transfer_no: String,
            /// WeChat Pay's donation number (微信支付公益捐赠单号).
            transfer_id: String,
            /// Amount (预算总金额). In fen.
            amount: i64,
            /// Remark on the transfer (捐赠备注).
            transfer_remark: String,
            /// Merchant number of the receiver (收款商户号).
            receive_mchid: String,
            /// State (捐赠状态).
            state: CharityDonationState,
            /// When it was created (捐赠单创建时间).
            create_time: DateTime,
            /// When it succeeded (捐赠完成时间).
            success_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The electronic receipt of a sub-merchant's transfer with its state and download address.
    pub answer PartnerReceipt {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The merchant's own bill number (商户转账单号).
            out_bill_no: String,
            /// State.
            state: PartnerReceiptState,
            /// When it was created.
            create_time: String,
            /// When it was last updated.
            update_time: String,
            /// Hash method (回单文件摘要类型).
            hash_type: PartnerReceiptHashType,
            /// Hash value (回单文件摘要值).
            hash_value: String,
            /// Download address (回单文件下载地址).
            download_url: String,
        }
    }
}

wxpay_core::model! {
    /// An application for a sub-merchant's authorization with its state.
    pub answer SubMerchantAuthorizationApplication {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The merchant's own application number.
            out_apply_no: String,
            /// State.
            state: AuthorizationApplicationState,
            /// When it was accepted.
            accept_time: String,
            /// When it was last updated (最后一次状态变更时间).
            update_time: String,
        }
    }
}

wxpay_core::model! {
    /// One piece of information reported for a transfer scene.
    pub request SceneReport {
        required {
            /// Kind of information (信息类型). Required. At most 15 characters.
            info_type: String,
            /// Content of the information (信息内容). Required. At most 32 characters.
            info_content: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// A sub-merchant's transfer just started, with the package for the receiving page.
    pub answer CreatedPartnerTransferBill {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// WeChat Pay's transfer number (微信转账单号).
            transfer_bill_no: String,
            /// When it was created (单据创建时间).
            create_time: String,
            /// Package data for jumping to the receiving page (跳转领取页面的package信息).
            package_info: String,
        }
    }
}

wxpay_core::model! {
    /// The authorization of automatic receipt that a transfer asks for.
    pub request AuthorizationInfo {
        required {
            /// The user's name to display (用户展示名称). Required. At most 32 characters.
            user_display_name: String,
            /// The merchant's own authorization number (商户侧授权单号). Required. At most 32 characters.
            out_authorization_no: String,
            /// Address notified of the authorization result (自动收款授权结果通知地址). Required. At most 256 characters.
            authorization_notify_url: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// An application for a user's authorization with its state and package.
    pub answer UserAuthorizationApplication {
        always {}
        optional {
            /// The merchant's own authorization number (商户侧授权单号). At most 32 characters.
            out_authorization_no: String,
            /// State (单据状态).
            state: UserAuthorizationApplicationState,
            /// When it was created (单据创建时间).
            create_time: DateTime,
            /// Package data for jumping to the receiving page (跳转领取页面的package信息).
            package_info: String,
        }
    }
}

wxpay_core::model! {
    /// A transfer bill with its state, amount and receiver.
    pub answer TransferBill {
        always {}
        optional {
            /// Merchant number (商户号).
            mch_id: String,
            /// The merchant's own bill number (商户单号). At most 32 characters.
            out_bill_no: String,
            /// WeChat Pay's transfer number (商家转账订单号).
            transfer_bill_no: String,
            /// Application id (商户AppID).
            appid: String,
            /// State (单据状态).
            state: TransferBillState,
            /// Amount of the transfer (转账金额). In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注). At most 32 characters.
            transfer_remark: String,
            /// Why it failed (失败原因).
            fail_reason: String,
            /// The user's id within the application (收款用户OpenID). At most 64 characters.
            openid: String,
            /// The user's name (收款用户姓名). Decrypted when the response is decoded.
            user_name: Sensitive,
            /// When it was created (单据创建时间).
            create_time: DateTime,
            /// When it was last updated (最后一次状态变更时间).
            update_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// A transfer to a QQ wallet with its state, amount and receiver.
    pub answer QqWalletTransfer {
        always {}
        optional {
            /// Merchant number (商户号).
            mchid: String,
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// WeChat Pay's transfer number (微信转账单号).
            transfer_bill_no: String,
            /// Application id (QQ互联开放平台AppID).
            appid: String,
            /// State (单据状态).
            state: TransferBillState,
            /// Amount of the transfer (转账金额). In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注).
            transfer_remark: String,
            /// The user's id within the application (收款用户OpenID).
            openid: String,
            /// QQ number of the receiving user (收款用户QQ号).
            user_qq: String,
            /// The user's name (收款用户姓名). Decrypted when the response is decoded.
            user_name: Sensitive,
            /// Why it failed (失败原因).
            fail_reason: String,
            /// When it was created (单据创建时间).
            create_time: DateTime,
            /// When it was last updated (最后一次状态变更时间).
            update_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The numbers and state of one red packet in a batch.
    pub answer RedPacketSummary {
        always {}
        optional {
            /// WeChat Pay's detail number (微信支付品牌红包明细单号).
            transfer_detail_no: String,
            /// The merchant's own detail number (商家品牌红包明细单号).
            out_detail_no: String,
            /// State of the detail (品牌红包明细单状态).
            detail_state: RedPacketDetailState,
        }
    }
}

wxpay_core::model! {
    /// When and why the call closed an authorization.
    pub answer AuthorizationClosure {
        always {}
        optional {
            /// When it was closed (关闭时间).
            close_time: DateTime,
            /// Why it was closed (自动收款授权的原因).
            close_reason: AuthorizationClosureReason,
        }
    }
}

wxpay_core::model! {
    /// When and why an authorization was closed.
    pub answer AuthorizationCloseInfo {
        always {}
        optional {
            /// When it was closed (关闭时间).
            close_time: DateTime,
            /// Why it was closed (自动收款授权的原因).
            close_reason: AuthorizationCloseReason,
        }
    }
}
