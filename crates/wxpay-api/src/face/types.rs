// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Currency;
use super::FaceCollectionState;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// A request to collect a face again, with its state.
    pub answer FaceCollection {
        always {}
        optional {
            /// Re-collection id (重采ID).
            collection_id: String,
            /// User id (用户ID).
            use_id: String,
            /// Organization id (机构ID).
            organization_id: String,
            /// Re-collection state (重采状态).
            collection_state: FaceCollectionState,
            /// When the registration photo was uploaded (注册照上传时间).
            register_photo_upload_time: DateTime,
            /// When it was confirmed (支付用户确认时间).
            confirm_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// An amount with its currency.
    pub shared Amount {
        required {
            /// Total (总金额). Required. In fen.
            total: i64,
            /// Currency (货币类型). Required.
            currency: Currency,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The class of a student.
    pub shared StudentInfo {
        required {}
        optional {
            /// Class name (班级名).
            class_name: String,
        }
    }
}

wxpay_core::model! {
    /// The occupation of a staff member.
    pub shared StaffInfo {
        required {}
        optional {
            /// Occupation (职业).
            occupation: String,
        }
    }
}

wxpay_core::model! {
    /// The user who pays.
    pub answer Payer {
        always {}
        optional {
            /// The user's id within the service provider's application (公众下的openid).
            sp_openid: String,
            /// The user's id within the sub-merchant's application (子公众下的openid).
            sub_openid: String,
        }
    }
}

wxpay_core::model! {
    /// The device in the answer about a deduction.
    pub answer TransactionSceneInfo {
        always {}
        optional {
            /// IP address of the device (设备IP).
            device_ip: String,
        }
    }
}
