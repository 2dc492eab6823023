// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::open_enum! {
    /// Says whether cash, insurance or both pay the order.
    pub enum MixPayType {
        /// Unknown, refused.
        UnknownMixPayType = "UNKNOWN_MIX_PAY_TYPE",
        /// By WeChat Pay only.
        CashOnly = "CASH_ONLY",
        /// By the insurance only.
        InsuranceOnly = "INSURANCE_ONLY",
        /// By insurance and WeChat Pay.
        CashAndInsurance = "CASH_AND_INSURANCE",
    }
}

wxpay_core::open_enum! {
    /// Purpose of the order.
    pub enum OrderType {
        /// Unknown, refused.
        UnknownOrderType = "UNKNOWN_ORDER_TYPE",
        /// Registration (挂号支付).
        RegPay = "REG_PAY",
        /// Consultation (诊间支付).
        DiagPay = "DIAG_PAY",
        /// COVID test (nucleic acid; 新冠检测费用（核酸）).
        CovidExamPay = "COVID_EXAM_PAY",
        /// Hospital stay (住院费支付).
        InHospPay = "IN_HOSP_PAY",
        /// Pharmacy (药店支付).
        PharmacyPay = "PHARMACY_PAY",
        /// Insurance premium (保险费支付).
        InsurancePay = "INSURANCE_PAY",
        /// Registration at an internet hospital (互联网医院挂号支付).
        IntRegPay = "INT_REG_PAY",
        /// Follow-up at an internet hospital (互联网医院复诊支付).
        IntReDiagPay = "INT_RE_DIAG_PAY",
        /// Prescription of an internet hospital (互联网医院处方支付).
        IntRxPay = "INT_RX_PAY",
        /// COVID test (antigen; 新冠抗原检测).
        CovidAntigenPay = "COVID_ANTIGEN_PAY",
        /// Medicine (药费支付).
        MedPay = "MED_PAY",
    }
}

wxpay_core::open_enum! {
    /// Why cash is added.
    pub enum CashAddType {
        /// Shown as an extra charge of the institution.
        DefaultAddType = "DEFAULT_ADD_TYPE",
        /// Transport.
        Freight = "FREIGHT",
        /// Other medical costs.
        OtherMedicalExpenses = "OTHER_MEDICAL_EXPENSES",
    }
}

wxpay_core::open_enum! {
    /// Why cash is reduced.
    pub enum CashReduceType {
        /// Shown as a discount of the institution.
        DefaultReduceType = "DEFAULT_REDUCE_TYPE",
        /// Reduced by the hospital.
        HospitalReduce = "HOSPITAL_REDUCE",
        /// Reduced by the pharmacy.
        PharmacyDiscount = "PHARMACY_DISCOUNT",
        Discount = "DISCOUNT",
        /// Paid in advance.
        PrePayment = "PRE_PAYMENT",
        /// Taken from the deposit.
        DepositDeduction = "DEPOSIT_DEDUCTION",
    }
}

wxpay_core::open_enum! {
    /// State of the mixed order.
    pub enum MixPayStatus {
        /// Unknown, an error.
        UnknownMixPayStatus = "UNKNOWN_MIX_PAY_STATUS",
        /// Waiting to be paid (等待支付).
        MixPayCreated = "MIX_PAY_CREATED",
        /// Paid (支付成功).
        MixPaySuccess = "MIX_PAY_SUCCESS",
        /// Both parts refunded (自费和医保均已退款).
        MixPayRefund = "MIX_PAY_REFUND",
        /// Failed (支付失败).
        MixPayFail = "MIX_PAY_FAIL",
    }
}

wxpay_core::open_enum! {
    /// State of the part that the user pays.
    pub enum SelfPayStatus {
        /// Unknown, an error.
        UnknownSelfPayStatus = "UNKNOWN_SELF_PAY_STATUS",
        /// Waiting to be paid (等待支付).
        SelfPayCreated = "SELF_PAY_CREATED",
        /// Paid (支付成功).
        SelfPaySuccess = "SELF_PAY_SUCCESS",
        /// Refunded (已退款).
        SelfPayRefund = "SELF_PAY_REFUND",
        /// Failed (支付失败).
        SelfPayFail = "SELF_PAY_FAIL",
        /// No part paid by oneself (订单不含自费部分).
        NoSelfPay = "NO_SELF_PAY",
    }
}

wxpay_core::open_enum! {
    /// State of the part that medical insurance pays.
    pub enum MedInsPayStatus {
        /// Unknown, an error.
        UnknownMedInsPayStatus = "UNKNOWN_MED_INS_PAY_STATUS",
        /// Waiting to be paid (等待支付).
        MedInsPayCreated = "MED_INS_PAY_CREATED",
        /// Paid (支付成功).
        MedInsPaySuccess = "MED_INS_PAY_SUCCESS",
        /// Refunded (已退款).
        MedInsPayRefund = "MED_INS_PAY_REFUND",
        /// Failed (支付失败).
        MedInsPayFail = "MED_INS_PAY_FAIL",
        /// No part of the insurance (订单不含医保部分).
        NoMedInsPay = "NO_MED_INS_PAY",
    }
}
