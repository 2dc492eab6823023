// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BatchCloseReason;
use super::BatchState;
use super::DetailState;
use super::FailReason;
use super::ReservationCloseReason;
use super::ReservationState;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// One transfer to make in a batch.
    pub request TransferItem {
        required {
            /// The merchant's own detail number (商家明细单号). Required.
            out_detail_no: String,
            /// Amount of the transfer (转账金额). Required. In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注). Required.
            transfer_remark: String,
            /// WeChat Pay's reservation number (微信转账预约单号). Required.
            reservation_id: String,
            /// The user's id within the application (收款用户OpenID). Required.
            openid: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// An insurance batch with a page of its details.
    pub answer InsuranceBatchPage {
        always {}
        optional {
            /// Transfer batch (转账批次单).
            transfer_batch: InsuranceBatch,
            /// Result data (转账明细单列表).
            data: Vec<InsuranceDetailSummary>,
            /// Where the page of results starts.
            offset: i64,
            /// Most results to return in one page (最大资源条数).
            limit: i64,
        }
    }
}

wxpay_core::model! {
    /// One transfer in an insurance batch with its state, amount and receiver.
    pub answer InsuranceTransferDetail {
        always {}
        optional {
            /// The merchant's own batch number (商家批次单号).
            out_batch_no: String,
            /// WeChat Pay's batch number (商家转账批次单号).
            batch_id: String,
            /// The merchant's own detail number (商家明细单号).
            out_detail_no: String,
            /// WeChat Pay's detail number (商家转账明细单号).
            detail_id: String,
            /// The service provider's application id (服务商应用ID).
            sp_appid: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (二级商户应用ID).
            sub_appid: String,
            /// When it was created (转账发起时间).
            create_time: DateTime,
            /// State of the detail (明细状态).
            detail_state: DetailState,
            /// Amount of the transfer (转账金额). In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注).
            transfer_remark: String,
            /// Why it failed (明细失败原因).
            fail_reason: FailReason,
            /// The user's id within the application (收款用户OpenID).
            openid: String,
            /// Bank type (收款银行类型).
            bank_type: String,
            /// The user's name (收款用户姓名). Decrypted when the response is decoded.
            user_name: Sensitive,
            /// When the transfer was finished (转账完成时间).
            transfer_finish_time: DateTime,
            /// When the bank returned the funds (银行退票时间).
            bank_refund_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The information reported for a transfer scene.
    pub request SceneReport {
        required {}
        optional {
            /// Reported details of the insurance policy (保险保单报备信息).
            insurance_policy: InsurancePolicy,
        }
    }
}

wxpay_core::model! {
    /// A reservation just created, with its number, state and package.
    pub answer CreatedReservation {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The merchant's own reservation number (商户预约单号).
            out_reservation_no: String,
            /// WeChat Pay's reservation number (微信转账预约单号).
            reservation_id: String,
            /// When it was accepted (预约记录受理时间).
            accept_time: DateTime,
            /// State (预约记录状态).
            state: ReservationState,
            /// Package data for jumping to the receiving page.
            package_info: String,
        }
    }
}

wxpay_core::model! {
    /// An insurance reservation with its state, amounts and receiver.
    pub answer InsuranceReservation {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The service provider's application id (服务商AppID).
            sp_appid: String,
            /// The sub-merchant's application id (二级商户AppID).
            sub_appid: String,
            /// WeChat Pay's reservation number (微信转账预约单号).
            reservation_id: String,
            /// The merchant's own reservation number (商户预约单号).
            out_reservation_no: String,
            /// Transfer scene id (转账场景ID).
            transfer_scene_id: String,
            /// Estimated latest transfer date (预计最晚转账日期).
            estimated_date: DateTime,
            /// Estimated largest transfer amount (预计最大转账金额). In fen.
            estimated_max_amount: i64,
            /// Exact transfer amount (准确转账金额). In fen.
            exact_amount: i64,
            /// The user's id within the application (收款用户OpenID).
            openid: String,
            /// Bank type (收款银行类型).
            bank_type: String,
            /// State (预约记录状态).
            state: ReservationState,
            /// When it was accepted (预约记录受理的时间).
            accept_time: DateTime,
            /// When the user confirmed the reservation (预约记录用户确认预约的时间).
            reserve_time: DateTime,
            /// Details of the closing (预约记录的关闭信息).
            close_info: InsuranceReservationCloseInfo,
        }
    }
}

wxpay_core::model! {
    /// A batch with a page of its details.
    pub answer BatchPage {
        always {}
        optional {
            /// Transfer batch (转账批次单).
            transfer_batch: Batch,
            /// Result data (转账明细单列表).
            data: Vec<DetailSummary>,
            /// Where the page of results starts.
            offset: i64,
            /// Most results to return in one page (最大资源条数).
            limit: i64,
        }
    }
}

wxpay_core::model! {
    /// One transfer in a batch with its state, amount and receiver.
    pub answer TransferDetail {
        always {}
        optional {
            /// The merchant's own batch number (商家批次单号).
            out_batch_no: String,
            /// WeChat Pay's batch number (商家转账批次单号).
            batch_id: String,
            /// The merchant's own detail number (商家明细单号).
            out_detail_no: String,
            /// WeChat Pay's detail number (商家转账明细单号).
            detail_id: String,
            /// The service provider's application id (服务商应用ID).
            sp_appid: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (二级商户应用ID).
            sub_appid: String,
            /// When it was created (转账发起时间).
            create_time: DateTime,
            /// State of the detail (明细状态).
            detail_state: String,
            /// Amount of the transfer (转账金额). In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注).
            transfer_remark: String,
            /// Why it failed (明细失败原因).
            fail_reason: String,
            /// The user's id within the application (收款用户OpenID).
            openid: String,
            /// Bank type (收款银行类型).
            bank_type: String,
            /// The user's name (收款用户姓名).
            user_name: String,
            /// When the transfer was finished (转账完成时间).
            transfer_finish_time: DateTime,
            /// When the bank returned the funds (银行退票时间).
            bank_refund_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// A reservation with its state, amounts and receiver.
    pub answer Reservation {
        always {}
        optional {
            /// The service provider's merchant number (服务商商户号).
            sp_mchid: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The service provider's application id (服务商AppID).
            sp_appid: String,
            /// The sub-merchant's application id (二级商户AppID).
            sub_appid: String,
            /// WeChat Pay's reservation number (微信转账预约单号).
            reservation_id: String,
            /// The merchant's own reservation number (商户预约单号).
            out_reservation_no: String,
            /// Transfer scene id (转账场景ID).
            transfer_scene_id: String,
            /// Estimated latest transfer date (预计最晚转账日期).
            estimated_date: String,
            /// Estimated largest transfer amount (预计最大转账金额). In fen.
            estimated_max_amount: i64,
            /// Exact transfer amount (准确转账金额). In fen.
            exact_amount: i64,
            /// The user's id within the application (收款用户OpenID).
            openid: String,
            /// Bank type (收款银行类型).
            bank_type: String,
            /// State (预约记录状态).
            state: String,
            /// When it was accepted (预约记录受理的时间).
            accept_time: String,
            /// When the user confirmed the reservation (预约记录用户确认预约的时间).
            reserve_time: String,
            /// Details of the closing (预约记录的关闭信息).
            close_info: ReservationCloseInfo,
        }
    }
}

wxpay_core::model! {
    /// An insurance batch with its state and totals.
    pub answer InsuranceBatch {
        always {}
        optional {
            /// The merchant's own batch number (商家批次单号).
            out_batch_no: String,
            /// WeChat Pay's batch number (商家转账批次单号).
            batch_id: String,
            /// The service provider's application id (服务商应用ID).
            sp_appid: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (二级商户应用ID).
            sub_appid: String,
            /// Batch state (批次状态).
            batch_state: BatchState,
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
            /// Amount that succeeded (转账成功金额). In fen.
            success_amount: i64,
            /// Number that succeeded (转账成功笔数).
            success_num: i64,
            /// Amount that failed (转账失败金额). In fen.
            failed_amount: i64,
            /// Number that failed (转账失败笔数).
            failed_num: i64,
            /// Transfer scene id (转账场景ID).
            transfer_scene_id: String,
            /// The service provider's merchant number (服务商商户号). Described by SKIT; no official source confirms it.
            sp_mchid: String,
        }
    }
}

wxpay_core::model! {
    /// The numbers and state of one transfer in an insurance batch.
    pub answer InsuranceDetailSummary {
        always {}
        optional {
            /// WeChat Pay's detail number (商家转账明细单号).
            detail_id: String,
            /// The merchant's own detail number (商家明细单号).
            out_detail_no: String,
            /// State of the detail (明细状态).
            detail_state: DetailState,
        }
    }
}

wxpay_core::model! {
    /// The insurance policy that a transfer belongs to.
    pub request InsurancePolicy {
        required {
            /// Policy number (保险单号). Required.
            policy_no: String,
            /// Name (保险名称). Required.
            name: String,
        }
        optional {
            /// Registration number of the insurance product (保险产品备案编号). Sources differ on whether it is required.
            product_registration_no: String,
            /// Withdrawal number (取现单号).
            withdrawal_no: String,
            /// Claim number (理赔单号).
            claim_no: String,
        }
    }
}

wxpay_core::model! {
    /// When and why an insurance reservation was closed.
    pub answer InsuranceReservationCloseInfo {
        always {}
        optional {
            /// When it was closed (预约记录关闭的时间).
            close_time: DateTime,
            /// Why it was closed (预约记录关闭的原因).
            close_reason: ReservationCloseReason,
        }
    }
}

wxpay_core::model! {
    /// A batch with its state and totals.
    pub answer Batch {
        always {}
        optional {
            /// The merchant's own batch number (商家批次单号).
            out_batch_no: String,
            /// WeChat Pay's batch number (商家转账批次单号).
            batch_id: String,
            /// The service provider's application id (服务商应用ID).
            sp_appid: String,
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (二级商户应用ID).
            sub_appid: String,
            /// Batch state (批次状态).
            batch_state: String,
            /// Batch name (批次名称).
            batch_name: String,
            /// Batch remark (批次备注).
            batch_remark: String,
            /// Why it was closed (批次关闭原因).
            close_reason: String,
            /// Total amount (转账总金额). In fen.
            total_amount: i64,
            /// Total number (转账总笔数).
            total_num: i64,
            /// When it was created (批次创建时间).
            create_time: DateTime,
            /// Amount that succeeded (转账成功金额). In fen.
            success_amount: i64,
            /// Number that succeeded (转账成功笔数).
            success_num: i64,
            /// Amount that failed (转账失败金额). In fen.
            failed_amount: i64,
            /// Number that failed (转账失败笔数).
            failed_num: i64,
            /// Transfer scene id (转账场景ID).
            transfer_scene_id: String,
        }
    }
}

wxpay_core::model! {
    /// The numbers and state of one transfer in a batch.
    pub answer DetailSummary {
        always {}
        optional {
            /// WeChat Pay's detail number (商家转账明细单号).
            detail_id: String,
            /// The merchant's own detail number (商家明细单号).
            out_detail_no: String,
            /// State of the detail (明细状态).
            detail_state: String,
        }
    }
}

wxpay_core::model! {
    /// When and why a reservation was closed.
    pub answer ReservationCloseInfo {
        always {}
        optional {
            /// When it was closed (预约记录关闭的时间).
            close_time: String,
            /// Why it was closed (预约记录关闭的原因).
            close_reason: String,
        }
    }
}
